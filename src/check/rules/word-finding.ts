import type { Finding } from '~/content/fault';

/** A finding, and at which character of the words in question. */
export type WordFinding = Finding & { readonly index: number };

/** A finding for each match of a pattern. */
export const findingsOfPattern = (
  pattern: RegExp,
  text: string,
  say: (found: string) => Finding,
): WordFinding[] =>
  [...text.matchAll(pattern)].map((match) => ({ ...say(match[0].trim()), index: match.index }));
