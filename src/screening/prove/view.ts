import { careLevels, type Care } from '../level';
import {
  scoreIds,
  type Condition,
  type Model,
  type Question,
  type Route,
  type ScoreId,
} from '../model';

/**
 * What the walk has to remember. Answers with the same effect on the rest of the way are one answer, so the space
 * collapses from all sets of answers to a few states. A mark is a fact that some later condition asks for.
 */
export interface View {
  readonly rows: Readonly<Record<Care, readonly Route[]>>;
  /** Marks that an answer leaves, by question and option value. */
  readonly marksOf: (question: Question, value: string) => readonly string[];
  /** Keeps only the marks that can still matter after the question at this place, at this level or above. */
  readonly isNeeded: (mark: string, place: number, level: Care) => boolean;
  /** Whether a sum can still matter at this level or above. */
  readonly needsScore: (score: ScoreId, level: Care) => boolean;
  /** Whether people with the same outcome are told apart by what they may do. */
  readonly keepsActions: boolean;
}

export const gateMark = (gate: string, dependent: string): string => `gate ${gate} ${dependent}`;
export const concernMark = (concern: string): string => `concern ${concern}`;
export const answerMark = (question: string, values: readonly string[]): string =>
  `answer ${question} ${values.join(' ')}`;
/** Left by any answer to a question of the score: without one there is no sum, and no band holds. */
export const scoreMark = (score: string): string => `score ${score}`;

/** Rows at the end that give the same as the last one decide nothing. */
const dropIdle = (rows: readonly Route[], valueOf: (outcome: string) => string): Route[] => {
  const last = rows.at(-1);
  if (!last) return [];
  const kept = rows.slice(0, -1);
  while (kept.length > 0 && valueOf(kept.at(-1)?.go ?? '') === valueOf(last.go)) kept.pop();
  return [...kept, last];
};

const marksOfCondition = (condition: Condition): string[] => {
  if ('concern' in condition) return [concernMark(condition.concern)];
  if ('answer' in condition)
    return Object.entries(condition.answer).map(([id, values]) => answerMark(id, values));
  return Object.keys(condition.band).map(scoreMark);
};

/** `valueOf` says which outcomes count as the same: by name for counting, by level for comparing care. */
export function makeView(
  model: Model,
  valueOf: (outcome: string) => string,
  keepsActions: boolean,
): View {
  const pairs = careLevels.map((level) => [level, dropIdle(model.routes[level], valueOf)] as const);
  const rows = Object.fromEntries(pairs) as Record<Care, Route[]>;
  const conditions = careLevels.map((level) => rows[level].flatMap((row) => row.if ?? []));
  const above = careLevels.map((_, rank) => conditions.slice(rank).flat());
  const marks = above.map((list) => new Set(list.flatMap(marksOfCondition)));
  const scores = above.map(
    (list) => new Set(scoreIds.filter((id) => list.some((one) => 'band' in one && one.band[id]))),
  );
  const gates = new Map<string, number>();
  const given = new Map<string, string[]>();
  const give = (question: string, value: string, mark: string): void => {
    const key = `${question} ${value}`;
    given.set(key, [...(given.get(key) ?? []), mark]);
  };
  model.questions.forEach((question, place) => {
    for (const [gate, values] of Object.entries(question.askedIf ?? {})) {
      gates.set(gateMark(gate, question.id), place);
      for (const value of values) give(gate, value, gateMark(gate, question.id));
    }
    for (const option of question.options) {
      const left = [
        ...(option.raises ?? []).map(concernMark),
        ...(question.score ? [scoreMark(question.score)] : []),
      ];
      for (const mark of left) if (marks[0]?.has(mark)) give(question.id, option.value, mark);
    }
  });
  for (const condition of above[0] ?? []) {
    if (!('answer' in condition)) continue;
    for (const [question, values] of Object.entries(condition.answer)) {
      for (const value of values) give(question, value, answerMark(question, values));
    }
  }
  return {
    rows,
    keepsActions,
    marksOf: (question, value) => given.get(`${question.id} ${value}`) ?? [],
    isNeeded: (mark, place, level) =>
      (gates.get(mark) ?? -1) > place || (marks[careLevels.indexOf(level)]?.has(mark) ?? false),
    needsScore: (score, level) => scores[careLevels.indexOf(level)]?.has(score) ?? false,
  };
}
