import type { Path } from '../finding';
import { concernsFile, outcomeFile, questionFile, quote, scoresFile } from '../files';
import type { Model, Outcome } from '../model';

/** Words that stand together in one place, and how to speak of that place. */
export interface Passage {
  readonly file: string;
  readonly path: Path;
  readonly name: string;
  readonly texts: readonly string[];
  /** What to write instead of a verdict. */
  readonly instead: string;
}

/** @param body - the words below its fields */
export const passageOfOutcome = (outcome: Outcome, body: string): Passage => ({
  file: outcomeFile(outcome.id),
  path: [],
  name: `The outcome ${quote(outcome.id)}`,
  texts: [outcome.title, outcome.lead, ...Object.values(outcome.how ?? {}), ...outcome.next, body],
  instead: 'Say what the person can do next.',
});

/** Words that every person may read, whatever was answered. */
export function passagesForAll(model: Model, why: Readonly<Record<string, string>>): Passage[] {
  const questions = model.questions.map(({ id, title, hint, error, options }): Passage => ({
    file: questionFile(id),
    path: [],
    name: `The question ${quote(id)}`,
    texts: [
      title,
      hint ?? '',
      error,
      why[id] ?? '',
      ...options.flatMap((option) => [option.label, option.hint ?? '']),
    ],
    instead: 'Ask what you want to know, in plain words.',
  }));
  const concerns = Object.values(model.concerns).map(
    ({ id, title, lead, reason, ask }): Passage => ({
      file: concernsFile,
      path: [id],
      name: `The concern ${quote(id)}`,
      texts: [title, lead ?? '', reason, ask],
      instead: 'Say why it matters and whom to ask.',
    }),
  );
  const meanings = Object.values(model.scores).map(({ id, bands }): Passage => ({
    file: scoresFile,
    path: [id, 'bands'],
    name: `A meaning of ${quote(id)}`,
    texts: bands.map(({ meaning }) => meaning),
    instead: 'Say what the sum may mean, in plain words.',
  }));
  return [...questions, ...concerns, ...meanings];
}
