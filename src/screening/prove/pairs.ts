import { rankOf, type Level } from '../level';
import type { Answers, Model } from '../model';
import { QuestionClasses, type AnswerClass } from './answer-classes';
import { changesOf, type Reason } from './changes';
import { follow, isSettled, keyOfPair, mustNotLose, stepPair, type Pair } from './pair';
import {
  answersOf,
  hasEnded,
  isAskedIn,
  keyOfState,
  outcomeOf,
  startState,
  stepState,
  type State,
  type Trail,
} from './state';
import { makeView } from './view';

export interface CareLoss {
  readonly reason: Reason;
  readonly question: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly outcomeFrom: string;
  readonly outcomeTo: string;
  readonly example: Answers;
}

interface Same {
  readonly state: State;
  readonly cost: number;
  readonly trail: Trail | null;
}

const keepCheapest = <T extends { readonly cost: number }>(
  map: Map<string, T>,
  key: string,
  item: T,
): void => {
  const other = map.get(key);
  if (!other || item.cost < other.cost) map.set(key, item);
};

/**
 * Invariants 4 and 5: walks pairs of people who differ in one answer, the second raising more or not knowing, and
 * gives small examples, at most one per question and reason, in which the second would be treated with less care; none
 * means that there is no such pair.
 */
export function findCareLosses(model: Model): CareLoss[] {
  const careOf = (outcome: string): Level => model.outcomes[outcome]?.level ?? 'none';
  const view = makeView(model, careOf, false);
  let same = new Map<string, Same>([['', { state: startState, cost: 0, trail: null }]]);
  let pairs = new Map<string, Pair>();
  model.questions.forEach((question, place) => {
    const classes = new QuestionClasses(model, question, view).all;
    const changes = changesOf(model, question, view);
    const nextSame = new Map<string, Same>();
    const nextPairs = new Map<string, Pair>();
    const keep = (pair: Pair): void => {
      if (!isSettled(pair)) keepCheapest(nextPairs, keyOfPair(pair), pair);
    };
    for (const pair of pairs.values()) stepPair(pair, question, place, classes, view).forEach(keep);
    for (const { state, cost, trail } of same.values()) {
      const isAsked = isAskedIn(state, question);
      const step = (answer: AnswerClass | null): State =>
        stepState(state, question, place, answer, view);
      for (const answer of isAsked ? classes : [null]) {
        const after = step(answer);
        const next = {
          state: after,
          cost: cost + (answer?.cost ?? 0),
          trail: answer ? follow(trail, question.id, answer) : trail,
        };
        if (!hasEnded(after)) keepCheapest(nextSame, keyOfState(after), next);
      }
      if (!isAsked) continue;
      for (const change of changes) {
        const { from, to } = change;
        keep({
          change,
          a: step(from),
          b: step(to),
          unitA: from.level,
          unitB: to.level,
          cost: cost + from.cost + to.cost,
          trail: follow(trail, question.id, to),
        });
      }
    }
    same = nextSame;
    pairs = nextPairs;
  });
  const losses = new Map<string, { cost: number; loss: CareLoss }>();
  for (const pair of [...pairs.values()].filter(mustNotLose)) {
    const outcomeFrom = outcomeOf(model, pair.a, view);
    const outcomeTo = outcomeOf(model, pair.b, view);
    if (outcomeFrom === undefined || outcomeTo === undefined) continue;
    if (rankOf(careOf(outcomeTo)) >= rankOf(careOf(outcomeFrom))) continue;
    const { reason, question, from, to } = pair.change;
    const loss = {
      reason,
      question,
      from: from.sample,
      to: to.sample,
      outcomeFrom,
      outcomeTo,
      example: answersOf(pair.trail),
    };
    keepCheapest(losses, `${reason} ${question}`, { cost: pair.cost, loss });
  }
  return [...losses.values()].map(({ loss }) => loss);
}
