import type { Option, Question } from '../model';

/** How much each way of answering a question weighs when answers are added up. */
export interface Weights {
  /** The option as the whole answer: a radio button, or an exclusive tick. */
  readonly alone: (question: Question, option: Option) => bigint;
  /** An answer of ordinary ticks rather than one that stands alone. */
  readonly ordinary: (question: Question) => bigint;
  /** The option among the ordinary ticks of an answer, and its absence from them. */
  readonly ticked: (question: Question, option: Option) => bigint;
  readonly unticked: (question: Question, option: Option) => bigint;
  /** The option that someone without any tick would choose in the end. */
  readonly nothing: (question: Question) => Option | undefined;
  /** The question is not asked. */
  readonly unasked: (question: Question) => bigint;
}

const one = (): bigint => 1n;

/** Each set of answers counts once, and an answer without a tick is none. */
export const countSets: Weights = {
  alone: one,
  ordinary: one,
  ticked: one,
  unticked: one,
  nothing: () => undefined,
  unasked: one,
};
