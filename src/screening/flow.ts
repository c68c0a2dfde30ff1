import { careLevels } from './level';
import type { Condition, Model } from './model';

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
  const rows = careLevels.flatMap((level) =>
    model.routes[level].map(
      (row) =>
        `  l_${node(level)} -->|${label(row.if ? describeCondition(model, row.if) : 'otherwise')}| o_${node(row.go)}`,
    ),
  );
  return [
    'flowchart TD',
    ...steps,
    '  care{"The highest level raised"}',
    ...careLevels.map((level) => `  care -->|${label(level)}| l_${node(level)}((${label(level)}))`),
    ...rows,
    ...Object.values(model.outcomes).map(
      (outcome) => `  o_${node(outcome.id)}([${label(outcome.title)}])`,
    ),
    '',
  ].join('\n');
}

const describeConcern = (model: Model, id: string): string => {
  const { level = 'unknown', booking } = model.concerns[id] ?? {};
  return `level ${level}${booking === false ? ', no booking' : ''}`;
};

/** The same as the flow chart, in sentences. */
export function describeFlow(model: Model): string {
  const questions = model.questions.map((question, index) => {
    const only = Object.entries(question.askedIf ?? {}).map(
      ([id, values]) => `${id} is ${values.join(' or ')}`,
    );
    const answers = question.options.map((option) => {
      const effects = [
        ...(option.raises ?? []).map((id) => `raises ${id}, ${describeConcern(model, id)}`),
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
  const routes = careLevels.map((level) => {
    const rows = model.routes[level].map(
      (row) => `${row.if ? `if ${describeCondition(model, row.if)}, ` : 'otherwise '}${row.go}`,
    );
    return `- ${level}: ${rows.join('; ')}`;
  });
  return [...questions, '', 'The highest level raised decides:', ...routes, ''].join('\n');
}
