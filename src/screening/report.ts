import { levels } from './level';
import type { Condition, Model } from './model';
import type { Compiled } from './compile';
import type { Proof } from './prove/prove';
import { formatCount, formatShare } from './share';

export const proofLine = (proof: Proof): string =>
  `screening: ${formatCount(proof.count)} sets of answers checked, ${Object.keys(proof.byOutcome).length} outcomes, ${proof.findings.length} unsafe`;

const describeCondition = (model: Model, condition: Condition): string => {
  if ('concern' in condition) return `“${condition.concern}” is among the concerns`;
  if ('answer' in condition) {
    return Object.entries(condition.answer)
      .map(([id, values]) => `${id} is ${values.join(' or ')}`)
      .join(' and ');
  }
  return Object.entries(condition.band)
    .map(([id, bands]) => {
      const meant =
        Object.values(model.scores)
          .find((score) => score.id === id)
          ?.bands.filter((band) => bands.includes(band.id)) ?? [];
      return `${id} is ${meant.map(({ from, to }) => (from === to ? `${from}` : `${from} to ${to}`)).join(' or ')}`;
    })
    .join(' and ');
};

/** Which answers raise which concern, the most careful first. */
const listRaises = (model: Model): string[] =>
  [...levels].reverse().flatMap((level) =>
    Object.values(model.concerns)
      .filter((concern) => concern.level === level)
      .map((concern) => {
        const by = model.questions.flatMap((question) =>
          question.options
            .filter(({ raises }) => raises?.includes(concern.id))
            .map(({ value }) => `${question.id}: ${value}`),
        );
        return `- ${level}: ${concern.id} (${by.join(', ')})`;
      }),
  );

/** How many situations hold each outcome in place; one without any may change unseen. */
const listSituations = ({ model, scenarios }: Compiled): string[] =>
  Object.keys(model.outcomes).map((id) => {
    const count = Object.values(scenarios).filter(({ expect }) => expect === id).length;
    return `- ${id}: ${count === 0 ? 'none. Add one to scenarios.yaml, and a later edit cannot change it unseen.' : count}`;
  });

/** For the owner: how many sets of answers lead where, what raises what, and which situations hold it. Markdown. */
export function reportModel(compiled: Compiled, proof: Proof): string {
  const { model } = compiled;
  const shares = Object.entries(proof.byOutcome)
    .sort(([, a], [, b]) => (a < b ? 1 : -1))
    .map(([id, count]) => `- ${id}: ${formatShare(count, proof.count)} (${formatCount(count)})`);
  return [
    proofLine(proof),
    '',
    '## Share of all sets of answers per outcome',
    '',
    'A share counts sets of answers, not people.',
    '',
    ...shares,
    '',
    '## What raises what',
    '',
    ...listRaises(model),
    '',
    '## Situations of scenarios.yaml per outcome',
    '',
    ...listSituations(compiled),
    '',
  ].join('\n');
}

const node = (id: string): string => id.replaceAll('-', '_');
const label = (text: string): string =>
  `"${text.replaceAll('"', '#quot;').replaceAll('[', '#91;').replaceAll(']', '#93;')}"`;

/** The self-screen as a Mermaid flow chart: the questions in order, then the levels and the rows of each. */
export function drawFlowChart(model: Model): string {
  const steps = model.questions.flatMap((question, index) => {
    const next = model.questions[index + 1];
    const to = next ? `q_${node(next.id)}` : 'care';
    const around = next?.askedIf && model.questions[index + 2];
    const emergencies = question.options.filter(({ raises }) =>
      raises?.some((id) => model.concerns[id]?.level === 'emergency'),
    );
    return [
      `  q_${node(question.id)}[${label(question.title)}] --> ${to}`,
      ...(around
        ? [
            `  q_${node(question.id)} -->|${label(
              `unless ${Object.entries(next.askedIf ?? {})
                .map(([id, values]) => `${id} is ${values.join(' or ')}`)
                .join(' and ')}`,
            )}| q_${node(around.id)}`,
          ]
        : []),
      ...emergencies.map(
        ({ value }) =>
          `  q_${node(question.id)} -->|${label(value)}| o_${node(model.routes.emergency[0]?.go ?? '')}`,
      ),
    ];
  });
  const rows = levels.flatMap((level) =>
    model.routes[level].map(
      (row) =>
        `  l_${node(level)} -->|${label(row.if ? describeCondition(model, row.if) : 'otherwise')}| o_${node(row.go)}`,
    ),
  );
  return [
    'flowchart TD',
    ...steps,
    '  care{"The highest level raised"}',
    ...levels.map((level) => `  care -->|${label(level)}| l_${node(level)}((${label(level)}))`),
    ...rows,
    ...Object.values(model.outcomes).map(
      (outcome) => `  o_${node(outcome.id)}([${label(outcome.title)}])`,
    ),
    '',
  ].join('\n');
}

/** The same as the flow chart, in sentences. */
export function describeFlow(model: Model): string {
  const questions = model.questions.map((question, index) => {
    const only = Object.entries(question.askedIf ?? {}).map(
      ([id, values]) => `${id} is ${values.join(' or ')}`,
    );
    const answers = question.options.map((option) => {
      const effects = [
        ...(option.raises ?? []).map(
          (id) => `raises ${id}, level ${model.concerns[id]?.level ?? 'unknown'}`,
        ),
        ...(option.adds === undefined
          ? []
          : [`adds ${option.adds} to ${question.score ?? 'no score'}`]),
      ];
      return `   - ${option.value}${effects.length > 0 ? `: ${effects.join('; ')}` : ''}`;
    });
    return [
      `${index + 1}. ${question.title}${only.length > 0 ? ` (only if ${only.join(' and ')})` : ''}`,
      ...answers,
    ].join('\n');
  });
  const routes = levels.map((level) => {
    const rows = model.routes[level].map(
      (row) => `${row.if ? `if ${describeCondition(model, row.if)}, ` : 'otherwise '}${row.go}`,
    );
    return `- ${level}: ${rows.join('; ')}`;
  });
  return [...questions, '', 'The highest level raised decides:', ...routes, ''].join('\n');
}
