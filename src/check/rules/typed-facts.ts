import type { Block } from '~/content/mdx/blocks';
import { rememberFor } from '~/content/memory';
import type { Practice } from '~/content/schema/practice';
import type { TextEntry } from '~/content/site';
import type { Project, TextFinding } from '../project';
import { courseNumbers } from './course-numbers';
import { typedNumbers } from './typed-numbers';
import { findingsInBlock, type WordFinding } from './word-finding';

const typedIn = (block: Block, practice?: Practice): readonly WordFinding[] => [
  ...courseNumbers(block.text, practice),
  ...typedNumbers(block.text),
];

const typedInFor = rememberFor((practice: Practice) =>
  rememberFor((block: Block) => typedIn(block, practice)),
);

/** What is a fact of the practice or of others stands in one file, and not among the words. */
export const checkTypedFacts = ({ mdx }: TextEntry, { site }: Project): TextFinding[] => {
  const practice = site.practice.data;
  const find = practice ? typedInFor(practice) : typedIn;
  return mdx.blocks.flatMap((block) => findingsInBlock(block, find(block)));
};
