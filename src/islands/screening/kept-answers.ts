/**
 * The only module of the self-screen that may touch storage, and only after the person ticked “keep my answers”.
 * One key of this tab's session storage; the browser drops it when the tab closes.
 */
import { pruneAnswers, type Answers, type Model } from '~/screening';

const key = 'self-screen';

const isText = (value: unknown): value is string => typeof value === 'string';

/** What is stored may have been written by anyone: only known questions with known options survive. @throws on what is no record */
function parseKept(model: Model, stored: string): Answers {
  const parsed: unknown = JSON.parse(stored);
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
    throw new TypeError('Not a record');
  const entries = model.questions.flatMap(({ id }): [string, string[]][] => {
    const values: unknown = Object.hasOwn(parsed, id)
      ? (parsed as Record<string, unknown>)[id]
      : undefined;
    return Array.isArray(values) && values.every(isText) ? [[id, values]] : [];
  });
  return pruneAnswers(model, Object.fromEntries(entries));
}

/** Null when nothing is kept, or when what is kept cannot be read; the latter is thrown away. */
export function findKeptAnswers(model: Model): Answers | null {
  try {
    const stored = sessionStorage.getItem(key);
    return stored === null ? null : parseKept(model, stored);
  } catch {
    forgetAnswers();
    return null;
  }
}

/** False when the browser refuses, as some do in private windows. */
export function keepAnswers(answers: Answers): boolean {
  try {
    sessionStorage.setItem(key, JSON.stringify(answers));
    return true;
  } catch {
    return false;
  }
}

export function forgetAnswers(): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // A browser that refuses storage holds nothing to forget.
  }
}
