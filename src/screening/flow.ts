import { levelOfOption } from './answers';
import { careLevels } from './level';
import type { Condition, Model, Question } from './model';

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

const describeAskedIf = ({ askedIf = {} }: Question): string =>
  Object.entries(askedIf)
    .map(([id, values]) => `${id} is ${values.join(' or ')}`)
    .join(' and ');

const arrow = (from: Question, to: string, why?: string): string =>
  `  q_${node(from.id)} -->${why === undefined ? '' : `|${label(why)}|`} ${to}`;

/** From a question to each that may come next: the ones that wait for an answer, up to one that everyone is asked. */
function drawNext(model: Model, question: Question): string[] {
  const later = model.questions.slice(model.questions.indexOf(question) + 1);
  const asked = later.findIndex(({ askedIf }) => askedIf === undefined);
  const waiting = later.slice(0, asked === -1 ? undefined : asked);
  const next = later[asked];
  return [
    ...waiting.map((each) => arrow(question, `q_${node(each.id)}`, `if ${describeAskedIf(each)}`)),
    arrow(
      question,
      next ? `q_${node(next.id)}` : 'care',
      waiting.length > 0 ? 'otherwise' : undefined,
    ),
  ];
}

/** From a question past all others, for the answers that end them and for an emergency. */
const drawEnds = (model: Model, question: Question): string[] =>
  question.options.flatMap((option) => {
    const isEmergency = levelOfOption(model, option) === 'emergency';
    const to = isEmergency ? `o_${node(model.routes.emergency[0]?.go ?? '')}` : 'care';
    return isEmergency || option.ends ? [arrow(question, to, option.value)] : [];
  });

/** The self-screen as a Mermaid flow chart: the questions in order, then the levels and the rows of each. */
export function drawFlowChart(model: Model): string {
  const steps = model.questions.flatMap((question) => [
    `  q_${node(question.id)}[${label(question.title)}]`,
    ...drawNext(model, question),
    ...drawEnds(model, question),
  ]);
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
    const only = describeAskedIf(question);
    const answers = question.options.map((option) => {
      const effects = [
        ...(option.ends ? ['ends the questions'] : []),
        ...(option.raises ?? []).map((id) => `raises ${id}, ${describeConcern(model, id)}`),
        ...(option.adds === undefined
          ? []
          : [`adds ${option.adds} to ${question.score ?? 'no score'}`]),
      ];
      return `   - ${option.value}${effects.length > 0 ? `: ${effects.join('; ')}` : ''}`;
    });
    return [`${index + 1}. ${question.title}${only && ` (only if ${only})`}`, ...answers].join(
      '\n',
    );
  });
  const routes = careLevels.map((level) => {
    const rows = model.routes[level].map(
      (row) => `${row.if ? `if ${describeCondition(model, row.if)}, ` : 'otherwise '}${row.go}`,
    );
    return `- ${level}: ${rows.join('; ')}`;
  });
  return [...questions, '', 'The highest level raised decides:', ...routes, ''].join('\n');
}
