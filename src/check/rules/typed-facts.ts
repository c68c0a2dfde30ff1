import { offsetInBlock } from '~/content/mdx/blocks';
import type { TextEntry } from '~/content/site';
import type { Project, TextFinding } from '../project';
import { courseNumbers } from './course-numbers';
import { typedNumbers } from './typed-numbers';

/** What is a fact of the practice or of others stands in one file, and not among the words. */
export const checkTypedFacts = ({ mdx }: TextEntry, { site }: Project): TextFinding[] =>
  mdx.blocks.flatMap((block) =>
    [...courseNumbers(block.text, site.practice.data), ...typedNumbers(block.text)].map(
      ({ index, ...finding }) => ({ ...finding, offset: offsetInBlock(block, index) }),
    ),
  );
