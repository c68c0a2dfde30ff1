import type { Finding } from '~/content/fault';
import { offsetInBlock, type Block } from '~/content/mdx/blocks';
import type { TextFinding } from '../project';

/** A finding, and at which character of the words in question. */
export type WordFinding = Finding & { readonly index: number };

/** A finding for each match of a pattern. */
export const findingsOfPattern = (
  pattern: RegExp,
  text: string,
  say: (found: string) => Finding,
): WordFinding[] =>
  [...text.matchAll(pattern)].map((match) => ({ ...say(match[0].trim()), index: match.index }));

/** What is found in the words of a block, by its place in the file. */
export const findingsInBlock = (block: Block, findings: readonly WordFinding[]): TextFinding[] =>
  findings.map(({ index, ...finding }) => ({ ...finding, offset: offsetInBlock(block, index) }));
