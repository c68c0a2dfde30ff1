import { highestLevel, rankOf, type Level } from '../level';
import type { Question } from '../model';
import type { AnswerClass } from './answer-classes';
import type { Change } from './changes';
import { hasEnded, isAskedIn, keyOfState, stepState, type State, type Trail } from './state';
import type { View } from './view';

/** Two people whose answers differ in one question, and in those that are asked only because of it. */
export interface Pair {
  readonly change: Change;
  readonly a: State;
  readonly b: State;
  /** Level raised by the changed answer with the answers that it alone opens. */
  readonly unitA: Level;
  readonly unitB: Level;
  readonly cost: number;
  /** The way of the second person, who becomes the example. */
  readonly trail: Trail | null;
}

export const keyOfPair = ({ change, a, b, unitA, unitB }: Pair): string =>
  `${change.reason} ${change.isMore} ${unitA} ${unitB} ${keyOfState(a)} / ${keyOfState(b)}`;

/** A pair whose members can no longer end differently, or whose end is help at once, proves nothing. */
export const isSettled = ({ a, b }: Pair): boolean =>
  hasEnded(a) || hasEnded(b) || keyOfState(a) === keyOfState(b);

export const mustNotLose = ({ change, unitA, unitB }: Pair): boolean =>
  change.reason === 'not-knowing'
    ? unitA === 'none'
    : rankOf(unitB) > rankOf(unitA) || (unitB === unitA && change.isMore);

export const follow = (trail: Trail | null, question: string, answer: AnswerClass): Trail => ({
  before: trail,
  question,
  sample: answer.sample,
});

/** The pair after one more question, which both, one or neither of the two is asked. */
export function stepPair(
  pair: Pair,
  question: Question,
  place: number,
  classes: readonly AnswerClass[],
  view: View,
): Pair[] {
  const askedA = isAskedIn(pair.a, question);
  const askedB = isAskedIn(pair.b, question);
  const answers = askedA || askedB ? classes : [null];
  return answers.map((answer) => {
    const onlyA = answer && askedA && !askedB ? answer.level : 'none';
    const onlyB = answer && askedB && !askedA ? answer.level : 'none';
    return {
      change: pair.change,
      a: stepState(pair.a, question, place, askedA ? answer : null, view),
      b: stepState(pair.b, question, place, askedB ? answer : null, view),
      unitA: highestLevel([pair.unitA, onlyA]),
      unitB: highestLevel([pair.unitB, onlyB]),
      cost: pair.cost + (answer?.cost ?? 0),
      trail: answer && askedB ? follow(pair.trail, question.id, answer) : pair.trail,
    };
  });
}
