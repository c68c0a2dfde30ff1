/**
 * The only module of the self-screen that may touch storage, and only after the person ticked “keep my answers”.
 * One key of this tab's session storage. A browser may bring a closed tab back with its store, so the copy carries the
 * moment it was last written, and is void when nobody had the page open for a while.
 */
import { pruneAnswers, type Answers, type Model } from '~/screening';

const key = 'self-screen';
const lastsMs = 10 * 60_000;
/** How often the copy is written anew while the page is open. */
export const keepEveryMs = 20_000;

const isText = (value: unknown): value is string => typeof value === 'string';

/** What is stored may have been written by anyone: only known questions with known options survive. @throws on what is no fresh copy */
function parseKept(model: Model, stored: string): Answers {
  const { at, answers } = JSON.parse(stored) as { at?: unknown; answers?: object };
  const age = Date.now() - Number(at);
  if (!(age >= 0 && age < lastsMs)) throw new Error('Too old, or not ours');
  const given = new Map(Object.entries(answers ?? {}) as [string, unknown][]);
  const entries = model.questions.flatMap(({ id }): [string, string[]][] => {
    const values = given.get(id);
    return Array.isArray(values) && values.every(isText) ? [[id, values]] : [];
  });
  return pruneAnswers(model, Object.fromEntries(entries));
}

/** Null when nothing is kept, or when what is kept is too old or cannot be read; the latter is thrown away. */
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
    sessionStorage.setItem(key, JSON.stringify({ at: Date.now(), answers }));
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
