import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { isJsx, nodesIn, offsetOf } from '~/content/mdx/nodes';
import type { TextEntry } from '~/content/site';
import type { TextFinding } from '../project';

const mostWords = 10;

const hash = (depth: number): string => '#'.repeat(depth);

/** Headings come in order, once each, and are short. */
export function* checkHeadings({ mdx }: TextEntry): Iterable<TextFinding> {
  const seen = new Map<string, number>();
  let above = 1;
  for (const heading of nodesIn(mdx.tree, 'heading')) {
    const { depth } = heading;
    const offset = offsetOf(heading);
    const words = toString(heading).trim();
    const count = words.split(/\s+/).length;
    const before = seen.get(words.toLowerCase());
    if (words === '')
      yield {
        offset,
        rule: 'heading-empty',
        message: 'this heading has no words',
        fix: 'Write the reader’s question, or delete the “#” signs.',
      };
    if (depth === 1)
      yield {
        offset,
        rule: 'heading-order',
        message: 'a page has one main heading, and that is its title',
        fix: 'Write “##” instead of “#”.',
      };
    else if (depth > above + 1)
      yield {
        offset,
        rule: 'heading-order',
        message: `this heading skips a step: it is of level ${depth} under one of level ${above}`,
        fix: `Write ${hash(above + 1)} instead of ${hash(depth)}.`,
      };
    if (words && before !== undefined)
      yield {
        offset,
        rule: 'heading-unique',
        message: `the heading “${words}” stands on this page twice, first on line ${before}`,
        fix: 'Say in each what it is about, or join the two parts.',
      };
    if (count > mostWords)
      yield {
        offset,
        rule: 'heading-length',
        message: `this heading has ${count} words`,
        fix: `Say it in ${mostWords} or fewer.`,
      };
    seen.set(words.toLowerCase(), heading.position?.start.line ?? 0);
    above = Math.max(depth, 2);
  }
}

const isNothing = (node: RootContent): boolean => isJsx(node) && node.name === 'Known';

/** Something stands under every heading at the top of the page, also while a fact is not set. */
export function* checkUnderHeadings({ mdx: { tree } }: TextEntry): Iterable<TextFinding> {
  for (const [index, node] of tree.children.entries()) {
    const words = toString(node);
    if (node.type !== 'heading' || words === '') continue;
    const rest = tree.children.slice(index + 1);
    const next = rest.findIndex(({ type }) => type === 'heading');
    const content = next < 0 ? rest : rest.slice(0, next);
    if (content.length === 0)
      yield {
        offset: offsetOf(node),
        rule: 'heading-empty',
        message: `there is nothing under the heading “${words}”`,
        fix: 'Write at least one sentence under it, or delete the heading.',
      };
    else if (content.every(isNothing))
      yield {
        offset: offsetOf(node),
        rule: 'heading-empty',
        message: `the heading “${words}” stands over nothing while its fact is not set`,
        fix: 'Put one sentence outside <Known>, or move the heading into it.',
      };
  }
}

/** No two steps of one list begin with the same bold words: that is text that was pasted and not changed. */
export function* checkSteps({ mdx: { tree } }: TextEntry): Iterable<TextFinding> {
  for (const list of nodesIn(tree, 'list')) {
    const seen = new Set<string>();
    for (const item of list.children) {
      const [paragraph] = item.children;
      const lead = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
      if (lead?.type !== 'strong') continue;
      const words = toString(lead);
      if (seen.has(words.toLowerCase()))
        yield {
          offset: offsetOf(item),
          rule: 'heading-unique',
          message: `two points of this list begin with “${words}”`,
          fix: 'Give each its own name, or join them.',
        };
      seen.add(words.toLowerCase());
    }
  }
}
