import { allowedByAll } from '../offers';
import { careOf, highestLevel, type Care } from '../level';
import { chooseRow } from '../route';
import {
  actionIds,
  scoreIds,
  type ActionId,
  type Answers,
  type Condition,
  type Model,
  type Question,
  type ScoreId,
} from '../model';
import { joinMarks, type AnswerClass } from './answer-classes';
import { answerMark, concernMark, gateMark, scoreMark, type View } from './view';

/** Where somebody stands between two questions, as far as the rest of the way can tell. */
export interface State {
  readonly level: Care;
  /** What the concerns raised so far leave to be done. */
  readonly allowed: readonly ActionId[];
  /** An answer ended the questions early. */
  readonly isCutShort: boolean;
  readonly marks: readonly string[];
  readonly points: Readonly<Record<ScoreId, number>>;
}

export const startState: State = {
  level: 'none',
  allowed: actionIds,
  isCutShort: false,
  marks: [],
  points: { fit: 0, readiness: 0 },
};

export const keyOfState = ({ level, allowed, isCutShort, marks, points }: State): string =>
  [level, allowed.join(), isCutShort, points.fit, points.readiness, marks.join()].join('|');

/** Nothing more is asked: after an emergency, or an answer that ends the questions. */
export const hasEnded = (state: State): boolean => state.level === 'emergency' || state.isCutShort;

export const isAskedIn = (state: State, question: Question): boolean =>
  !hasEnded(state) &&
  Object.keys(question.askedIf ?? {}).every((gate) =>
    state.marks.includes(gateMark(gate, question.id)),
  );

const trim = (state: State, view: View, place: number): State => ({
  ...state,
  allowed: view.keepsActions ? state.allowed : actionIds,
  marks: state.marks.filter((mark) => view.isNeeded(mark, place, state.level)),
  points: {
    fit: view.needsScore('fit', state.level) ? state.points.fit : 0,
    readiness: view.needsScore('readiness', state.level) ? state.points.readiness : 0,
  },
});

/** The state after the question at this place, with what no later step needs left out. */
export function stepState(
  state: State,
  question: Question,
  place: number,
  answer: AnswerClass | null,
  view: View,
): State {
  if (!answer) return state.marks.length === 0 ? state : trim(state, view, place);
  const points = question.score
    ? { ...state.points, [question.score]: state.points[question.score] + answer.points }
    : state.points;
  const marks = answer.marks.length === 0 ? state.marks : joinMarks(state.marks, answer.marks);
  const level = careOf(highestLevel([state.level, answer.level]));
  const allowed = allowedByAll([state.allowed, answer.allowed]);
  return trim({ level, allowed, isCutShort: answer.ends, marks, points }, view, place);
}

export function outcomeOf(model: Model, state: State, view: View): string | undefined {
  const holds = (condition: Condition): boolean => {
    if ('concern' in condition) return state.marks.includes(concernMark(condition.concern));
    if ('answer' in condition) {
      return Object.entries(condition.answer).every(([id, values]) =>
        state.marks.includes(answerMark(id, values)),
      );
    }
    if (hasEnded(state)) return false;
    return scoreIds.every((id) => {
      const wanted = condition.band[id];
      const band = model.scores[id].bands.find(
        ({ from, to }) => state.points[id] >= from && state.points[id] <= to,
      );
      return (
        !wanted ||
        (state.marks.includes(scoreMark(id)) && band !== undefined && wanted.includes(band.id))
      );
    });
  };
  return chooseRow(view.rows[state.level], holds)?.go;
}

/** One step back on the way that led to a state. */
export interface Trail {
  readonly before: Trail | null;
  readonly question: string;
  readonly sample: readonly string[];
}

export function answersOf(trail: Trail | null): Answers {
  const answers: [string, readonly string[]][] = [];
  for (let step = trail; step; step = step.before) answers.unshift([step.question, step.sample]);
  return Object.fromEntries(answers);
}
