import { readAnswers } from './answers';
import { careLevel, findRaised, type RaisedConcern } from './concerns';
import { allowedActions } from './kernel';
import type { Level } from './level';
import {
  scoreIds,
  type ActionId,
  type Answers,
  type Condition,
  type Model,
  type Outcome,
  type Route,
} from './model';
import { sumScore, type ScoreSum } from './score';

export interface Result {
  readonly outcome: Outcome;
  readonly level: Level;
  /** What the outcome offers and the level allows. */
  readonly actions: readonly ActionId[];
  readonly concerns: readonly RaisedConcern[];
  readonly scores: readonly ScoreSum[];
}

export const chooseRow = (
  rows: readonly Route[],
  holds: (condition: Condition) => boolean,
): Route | undefined => rows.find((row) => !row.if || holds(row.if));

/** The one outcome of these answers, or null while a question is open. An emergency is an outcome at once. */
export function findResult(model: Model, answers: Answers): Result | null {
  const reading = readAnswers(model, answers);
  const { counted } = reading;
  const concerns = findRaised(model, reading);
  const level = careLevel(concerns);
  if (reading.open && level !== 'emergency') return null;
  const scores =
    level === 'emergency' ? [] : scoreIds.flatMap((id) => sumScore(model, reading, id) ?? []);
  const holds = (condition: Condition): boolean => {
    if ('concern' in condition)
      return concerns.some(({ concern }) => concern.id === condition.concern);
    if ('band' in condition) {
      return Object.entries(condition.band).every(([id, bands]) =>
        scores.some((score) => score.id === id && bands.includes(score.band.id)),
      );
    }
    return Object.entries(condition.answer).every(([id, values]) =>
      (counted[id] ?? []).some((value) => values.includes(value)),
    );
  };
  const row = chooseRow(model.routes[level], holds);
  const outcome = row && model.outcomes[row.go];
  if (!outcome) return null;
  const actions = outcome.actions.filter((action) =>
    allowedActions(level, outcome.id).includes(action),
  );
  return { outcome, level, actions, concerns, scores };
}
