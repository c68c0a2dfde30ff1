import { chosenOptions, type Reading } from './answers';
import type { Band, Model, Question, ScoreId } from './model';

/** A sum written out, so that the reader can check it by hand. */
export interface ScoreSum {
  readonly id: ScoreId;
  readonly title: string;
  readonly points: number;
  readonly max: number;
  readonly band: Band;
  readonly parts: readonly {
    readonly question: string;
    readonly title: string;
    readonly points: number;
  }[];
}

/** A question counts its highest chosen option, never the sum of its ticks. */
const pointsOf = (question: Question, values: readonly string[]): number =>
  Math.max(0, ...chosenOptions(question, values).map((option) => option.adds ?? 0));

/** Null until each of its asked questions is answered: a missing answer is never a zero. */
export function sumScore(model: Model, reading: Reading, id: ScoreId): ScoreSum | null {
  const { counted } = reading;
  const asked = reading.asked.filter((question) => question.score === id);
  const due = model.questions.filter((question) => question.score === id && !question.askedIf);
  const isWhole =
    due.every((question) => asked.includes(question)) &&
    asked.every((question) => counted[question.id]);
  if (!isWhole || asked.length === 0) return null;
  const parts = asked.map((question) => ({
    question: question.id,
    title: question.title,
    points: pointsOf(question, counted[question.id] ?? []),
  }));
  const points = parts.reduce((sum, part) => sum + part.points, 0);
  const { title, max, bands } = model.scores[id];
  const band = bands.find(({ from, to }) => points >= from && points <= to);
  return band ? { id, title, points, max, band, parts } : null;
}
