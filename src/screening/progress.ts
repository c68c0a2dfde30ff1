import { readAnswers } from './answers';
import type { Answers, Model } from './model';

/** After these answers, to one gate each, at most so many questions may still come. */
export interface ProgressCase {
  readonly after: readonly (readonly [gate: string, values: readonly string[]])[];
  readonly atMostMore: number;
}

/** Question id → its cases, the longest way first; the last one asks for nothing. */
export type ProgressCases = Readonly<Record<string, readonly ProgressCase[]>>;

export interface Progress {
  /** Place of the question among those asked, from 1. */
  readonly number: number;
  /** The longest way that is still possible after it; it never grows as answers come in. */
  readonly atMostMore: number;
}

export function findProgress(
  cases: ProgressCases,
  model: Model,
  answers: Answers,
  id: string,
): Progress {
  const { asked, counted } = readAnswers(model, answers);
  const order = model.questions.map((question) => question.id);
  const place = order.indexOf(id);
  const holds = ({ after }: ProgressCase): boolean =>
    after.every(([gate, values]) => counted[gate]?.some((value) => values.includes(value)));
  return {
    number: asked.filter((question) => order.indexOf(question.id) < place).length + 1,
    atMostMore: cases[id]?.find(holds)?.atMostMore ?? 0,
  };
}
