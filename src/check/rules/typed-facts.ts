import type { TextEntry } from '~/content/site';
import type { Project, TextFinding } from '../project';
import { courseNumbers } from './course-numbers';
import { typedNumbers } from './typed-numbers';
import { findingsInBlock } from './word-finding';

/** What is a fact of the practice or of others stands in one file, and not among the words. */
export const checkTypedFacts = ({ mdx }: TextEntry, { site }: Project): TextFinding[] =>
  mdx.blocks.flatMap((block) =>
    findingsInBlock(block, [
      ...courseNumbers(block.text, site.practice.data),
      ...typedNumbers(block.text),
    ]),
  );
