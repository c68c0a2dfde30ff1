import { toString } from 'mdast-util-to-string';
import { blocksOf } from '~/content/mdx/blocks';
import { componentsIn, offsetOf } from '~/content/mdx/nodes';
import type { TextEntry } from '~/content/site';
import type { TextFinding } from '../project';

/** The box at the top has three to five lines, a risk and a “not for” among them. */
export function checkSummary({ row, mdx }: TextEntry): TextFinding[] {
  if (row !== 'pages') return [];
  return componentsIn(mdx.tree, 'Summary').flatMap((box) => {
    const lines = blocksOf(box).filter(({ kind }) => kind === 'item').length;
    const words = toString(box);
    const say = (isMissing: boolean, message: string, fix: string): TextFinding[] =>
      isMissing ? [{ offset: offsetOf(box), rule: 'summary', message, fix }] : [];
    return [
      ...say(
        lines < 3 || lines > 5,
        `the summary has ${lines} lines`,
        'Give it three to five lines, each beginning with “- ”.',
      ),
      ...say(
        !/\brisks?\b/i.test(words),
        'the summary names no risk',
        'Add a line that begins with “Risk:”.',
      ),
      ...say(
        !/\bnot (?:for|suit|right)\b|\bnot\b[^.]*\b(?:everyone|for)\b/i.test(words),
        'the summary does not say whom this is not for',
        'Add a line that begins with “Not for:”.',
      ),
    ];
  });
}
