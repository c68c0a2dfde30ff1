import { wordsOf } from './words';

/** Words that someone in need of help may type, and the help lines they lead to, by id. */
export interface CrisisList {
  readonly words: readonly string[];
  readonly lines: readonly string[];
}

/** Shorter words have neighbors that mean something else: “die” and “diet”. */
const shortestWithSlip = 6;

/** One letter more, fewer or other, or two neighbors that changed places. */
export function isSlip(typed: string, word: string): boolean {
  let same = 0;
  while (same < typed.length && typed[same] === word[same]) same += 1;
  const [a, b] = [typed.slice(same), word.slice(same)];
  return (
    a.slice(1) === b ||
    a === b.slice(1) ||
    a.slice(1) === b.slice(1) ||
    (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2))
  );
}

/** “killing”, “kills” and “killed” → “kil”. */
const stem = (word: string): string =>
  word.length > 3 ? word.replace(/(?:ing|ed|es|s|e)$/, '').replace(/(.)\1$/, '$1') : word;

function isSameWord(typed: string, word: string): boolean {
  const [a, b] = [stem(typed), stem(word)];
  return a === b || (b.length >= shortestWithSlip && isSlip(a, b));
}

/** Whether the words of a phrase stand in a row; “selfharm” and “my self” are taken for “self-harm” and “myself”. */
function holds(typed: readonly string[], phrase: readonly string[]): boolean {
  const joined = phrase.join('');
  return typed.some((_, start) => {
    const row = typed.slice(start, start + phrase.length);
    return (
      (row.length === phrase.length &&
        row.every((word, at) => isSameWord(word, phrase[at] ?? ''))) ||
      typed
        .slice(start, start + phrase.length + 1)
        .some((_, at) => typed.slice(start, start + at + 1).join('') === joined)
    );
  });
}

/** The help lines to show above all results, each once; none for most searches. */
export function linesFor(text: string, lists: readonly CrisisList[]): string[] {
  const typed = wordsOf(text);
  const found = lists.filter(({ words }) => words.some((phrase) => holds(typed, wordsOf(phrase))));
  return [...new Set(found.flatMap(({ lines }) => lines))];
}
