import { toString } from 'mdast-util-to-string';
import { blocksOf } from '~/content/mdx/blocks';
import { componentsIn, offsetOf } from '~/content/mdx/nodes';
import type { TextEntry } from '~/content/site';
import type { TextFinding } from '../project';

/** The box at the top has three to five lines, a risk and a “not for” among them. */
export function* checkSummary({ row, mdx }: TextEntry): Iterable<TextFinding> {
  if (row !== 'pages') return;
  for (const box of componentsIn(mdx.tree, 'Summary')) {
    const at = { offset: offsetOf(box), rule: 'summary' } as const;
    const lines = blocksOf(box).filter(({ kind }) => kind === 'item').length;
    const words = toString(box);
    if (lines < 3 || lines > 5)
      yield {
        ...at,
        message: `the summary has ${lines} lines`,
        fix: 'Give it three to five lines, each beginning with “- ”.',
      };
    if (!/\brisks?\b/i.test(words))
      yield {
        ...at,
        message: 'the summary names no risk',
        fix: 'Add a line that begins with “Risk:”.',
      };
    if (!/\bnot (?:for|suit|right)\b|\bnot\b[^.]*\b(?:everyone|for)\b/i.test(words))
      yield {
        ...at,
        message: 'the summary does not say whom this is not for',
        fix: 'Add a line that begins with “Not for:”.',
      };
  }
}
