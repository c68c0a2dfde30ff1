import {
  findProgress,
  type Answers,
  type Model,
  type ProgressCases,
  type Question,
} from '~/screening';

/** How many questions a change of this answer may open: those unanswered that no other answer rules out. */
function countOpened(model: Model, answers: Answers, changed: string): number {
  const opened = new Set([changed]);
  const mayBeAsked = ({ askedIf = {} }: Question): boolean =>
    Object.entries(askedIf).every(
      ([gate, values]) =>
        opened.has(gate) || answers[gate]?.some((value) => values.includes(value)),
    );
  for (const question of model.questions)
    if (!answers[question.id] && mayBeAsked(question)) opened.add(question.id);
  return opened.size - 1;
}

/** Where a question stands and what may still follow, in words whose number never grows; for answers that were pruned. */
export function placeOf(
  cases: ProgressCases,
  model: Model,
  answers: Answers,
  id: string,
  isChange: boolean,
): string {
  const { number, atMostMore } = findProgress(cases, model, answers, id);
  const here = `Question ${number}`;
  if (!isChange) return `${here}, at most ${atMostMore} more`;
  const opened = Math.min(atMostMore, countOpened(model, answers, id));
  return `${here}${opened > 0 ? `, at most ${opened} more` : ''}, then back to your answers`;
}

interface Legs {
  readonly names: readonly string[];
  /** The place of the question’s own among them. */
  readonly here: number;
}

/** The parts of the way, in order; a question that names none belongs to that of the one before it. */
export function legsOf({ questions }: Model, id: string): Legs {
  const names = [...new Set(questions.flatMap(({ leg }) => leg ?? []))];
  const place = questions.findIndex((question) => question.id === id);
  const upTo = questions.slice(0, place + 1).flatMap(({ leg }) => leg ?? []);
  return { names, here: names.indexOf(upTo[upTo.length - 1] ?? '') };
}
