import { segmentSentences } from '~/lib/reading-level';
import type { Block } from '~/content/mdx/blocks';
import { rememberFor } from '~/content/memory';

export interface Sentence {
  readonly text: string;
  readonly start: number;
}

/** The sentences of a block, each with its place in the block's text. */
export const sentencesOf = rememberFor(({ text }: Block): readonly Sentence[] =>
  segmentSentences(text),
);

export const wordCount = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
