import type { Block } from '~/content/mdx/blocks';
import { rememberFor } from '~/content/memory';
import { nodesIn, offsetOf } from '~/content/mdx/nodes';
import type { TextEntry } from '~/content/site';
import type { TextFinding } from '../project';
import { marks } from './mark-table';
import { findingsInBlock, type WordFinding } from './word-finding';

const plainly = 'Take it out: this field takes plain words.';

/** What of other programs is left in the words of one block. */
export const marksIn = rememberFor(({ text, kind }: Block): readonly WordFinding[] =>
  marks
    .filter(({ isOnPagesOnly }) => kind !== 'field' || isOnPagesOnly !== true)
    .flatMap(({ pattern, what, fix }) =>
      [...text.matchAll(pattern)].map((match) => ({
        rule: 'stray-mark',
        index: match.index,
        message: `“${match[0].trim()}” ${what}`,
        fix: kind === 'field' ? plainly : typeof fix === 'string' ? fix : fix(...match),
      })),
    ),
);

/** Two lines whose words are parted by tabs. */
const tabbedLines = /^(?!\s*\|)[^\t\n]*\S\t+\S.*\n(?:\s*\n)?(?!\s*\|)[^\t\n]*\S\t+\S.*$/gm;

const cell = (words: string): string => words.trim().replaceAll('|', '/');

/** A table as the first of such lines would begin it. */
const asTable = (line: string): string => {
  const cells = line.split(/\t+/);
  return `| ${cells.map(cell).join(' | ')} |`;
};

/** Marks of other programs on a page: among its words, and in how it is built. */
export function* checkMarks({ mdx }: TextEntry): Iterable<TextFinding> {
  const rule = 'stray-mark';
  const code = nodesIn(mdx.tree, 'inlineCode').map(({ position }) => position);
  const isInCode = (offset: number): boolean =>
    code.some((place) => (place?.start.offset ?? 0) <= offset && offset < (place?.end.offset ?? 0));
  for (const block of mdx.blocks)
    yield* findingsInBlock(block, marksIn(block)).filter(({ offset }) => !isInCode(offset));
  for (const node of nodesIn(mdx.tree, 'listItem'))
    if (typeof node.checked === 'boolean')
      yield {
        offset: offsetOf(node),
        rule,
        message: '“[ ]” makes a box to tick, which nobody can tick here',
        fix: 'Begin the line with “- ” alone.',
      };
  for (const node of nodesIn(mdx.tree, 'code'))
    yield {
      offset: offsetOf(node),
      rule,
      message: 'words between lines of ``` are shown as program code, as chat programs wrap them',
      fix: 'Delete both lines of ``` and keep the words between them.',
    };
  for (const node of nodesIn(mdx.tree, 'footnoteReference', 'footnoteDefinition'))
    yield {
      offset: offsetOf(node),
      rule,
      message: `“[^${node.identifier}]” is a footnote; sources have a list of their own here`,
      fix: 'Write <Cite id="…" /> with the name of a source, or delete it.',
    };
  const { text } = mdx.source;
  for (const match of text.slice(mdx.bodyFrom).matchAll(tabbedLines)) {
    const firstLine = asTable(match[0].split('\n')[0] ?? '');
    yield {
      offset: mdx.bodyFrom + match.index,
      rule,
      message: 'this table came from a word processor, and its columns are lost',
      fix:
        `Write its first line as ${firstLine}, a line with one |---| for each column below it, ` +
        'and the others like the first.',
    };
  }
}
