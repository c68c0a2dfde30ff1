import { readAnswers } from './answers';
import { careLevel, findRaised, type RaisedConcern } from './concerns';
import { actionsBeside, allowedByAll, offeredActions } from './offers';
import { isPrivate } from './kernel';
import { careOf, isAtLeast, type Level } from './level';
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
  /** What the result says first. */
  readonly lead: string;
  /** What the outcome lists and every raised concern allows; the first is the one next step. */
  readonly actions: readonly ActionId[];
  readonly concerns: readonly RaisedConcern[];
  /** None where they would mock: from the level not-now on, and where the questions were cut short. */
  readonly scores: readonly ScoreSum[];
}

export const chooseRow = (
  rows: readonly Route[],
  holds: (condition: Condition) => boolean,
): Route | undefined => rows.find((row) => !row.if || holds(row.if));

/**
 * Whether a concern is spoken to first: it decides, or it has help lines and a medical concern decides without a word.
 * What someone said of their home is not moved to the top of a screen that someone else may see.
 */
function speaksAt(level: Level, { concern, raisedBy }: RaisedConcern): boolean {
  if (concern.lead === undefined || concern.level === level) return concern.lead !== undefined;
  const isOfHelp = concern.level === 'talk' && concern.helpLines !== undefined;
  return level === 'medical' && isOfHelp && !raisedBy.some(({ question }) => isPrivate(question));
}

/** The words of a concern, one with help lines before others, else those of the outcome. */
function leadOf(outcome: Outcome, level: Level, raised: readonly RaisedConcern[]): string {
  const speaking = raised.filter((entry) => speaksAt(level, entry)).map(({ concern }) => concern);
  const first = speaking.find(({ helpLines }) => helpLines) ?? speaking[0];
  return first?.lead ?? outcome.lead;
}

/** The one outcome of these answers, or null while a question is open. An emergency is an outcome at once. */
export function findResult(model: Model, answers: Answers): Result | null {
  const reading = readAnswers(model, answers);
  const { counted } = reading;
  const concerns = findRaised(model, reading);
  const level = careLevel(concerns);
  if (reading.open && level !== 'emergency') return null;
  const sums = reading.isCutShort
    ? []
    : scoreIds.flatMap((id) => sumScore(model, reading, id) ?? []);
  const holds = (condition: Condition): boolean => {
    if ('concern' in condition)
      return concerns.some(({ concern }) => concern.id === condition.concern);
    if ('band' in condition) {
      return Object.entries(condition.band).every(([id, bands]) =>
        sums.some((sum) => sum.id === id && bands.includes(sum.band.id)),
      );
    }
    return Object.entries(condition.answer).every(([id, values]) =>
      (counted[id] ?? []).some((value) => values.includes(value)),
    );
  };
  const row = chooseRow(model.routes[careOf(level)], holds);
  const outcome = row && model.outcomes[row.go];
  if (!outcome) return null;
  const allowed = allowedByAll(concerns.map(({ concern }) => actionsBeside(concern)));
  const actions = offeredActions(outcome, allowed);
  const scores = isAtLeast(level, 'not-now') ? [] : sums;
  return { outcome, level, lead: leadOf(outcome, level, concerns), actions, concerns, scores };
}
