import type { Heading, Nodes, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { faultAt } from '~/content/fault';
import type { Finding, Fault } from '~/content/fault';
import { isJsx, offsetOf } from '~/content/mdx/blocks';
import type { MdxFile } from '~/content/mdx/mdx-file';

const mostWords = 10;

const headingsIn = (nodes: Nodes): Heading[] => {
  const headings: Heading[] = [];
  visit(nodes, 'heading', (heading) => {
    headings.push(heading);
  });
  return headings;
};

const isNothing = (node: RootContent): boolean =>
  isJsx(node as Nodes) && 'name' in node && node.name === 'Known';

/** What stands between a heading and the next one, at the top of the page. */
function contentAfter(children: readonly RootContent[], index: number): readonly RootContent[] {
  const next = children.findIndex((child, at) => at > index && child.type === 'heading');
  return children.slice(index + 1, next < 0 ? undefined : next);
}

function emptyHeadings({ source, tree }: MdxFile): Fault[] {
  return tree.children.flatMap((node, index) => {
    if (node.type !== 'heading' || toString(node) === '') return [];
    const content = contentAfter(tree.children, index);
    const say = (message: string, fix: string): Fault[] => [
      faultAt(source, offsetOf(node), { rule: 'heading-empty', message, fix }),
    ];
    if (content.length === 0)
      return say(
        `there is nothing under the heading “${toString(node)}”`,
        'Write at least one sentence under it, or delete the heading.',
      );
    if (content.every(isNothing))
      return say(
        `the heading “${toString(node)}” stands over nothing while its fact is not set`,
        'Put one sentence outside <Known>, or move the heading into it.',
      );
    return [];
  });
}

/** Steps of one list that begin with the same bold words: text that was pasted and not changed. */
function repeatedSteps({ source, tree }: MdxFile): Fault[] {
  const faults: Fault[] = [];
  visit(tree as Nodes, 'list', (list) => {
    const seen = new Set<string>();
    for (const item of list.children) {
      const [paragraph] = item.children;
      const lead = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
      if (lead?.type !== 'strong') continue;
      const words = toString(lead).toLowerCase();
      if (seen.has(words))
        faults.push(
          faultAt(source, offsetOf(item), {
            rule: 'heading-unique',
            message: `two points of this list begin with “${toString(lead)}”`,
            fix: 'Give each its own name, or join them.',
          }),
        );
      seen.add(words);
    }
  });
  return faults;
}

/** Headings come in order, once each, with something under them. */
export function checkHeadings(file: MdxFile): Fault[] {
  const seen = new Map<string, number>();
  let depth = 1;
  const faults = headingsIn(file.tree as Nodes).flatMap((heading) => {
    const words = toString(heading).trim();
    const findings: Finding[] = [];
    if (words === '')
      findings.push({
        rule: 'heading-empty',
        message: 'this heading has no words',
        fix: 'Write the reader’s question, or delete the “#” signs.',
      });
    if (heading.depth === 1)
      findings.push({
        rule: 'heading-order',
        message: 'a page has one main heading, and that is its title',
        fix: 'Write “##” instead of “#”.',
      });
    else if (heading.depth > depth + 1)
      findings.push({
        rule: 'heading-order',
        message: `this heading skips a step: it is of level ${heading.depth} under one of level ${depth}`,
        fix: `Write ${'#'.repeat(depth + 1)} instead of ${'#'.repeat(heading.depth)}.`,
      });
    depth = Math.max(heading.depth, 2);
    const before = seen.get(words.toLowerCase());
    if (words && before !== undefined)
      findings.push({
        rule: 'heading-unique',
        message: `the heading “${words}” stands on this page twice, first on line ${before}`,
        fix: 'Say in each what it is about, or join the two parts.',
      });
    seen.set(words.toLowerCase(), heading.position?.start.line ?? 0);
    const count = words.split(/\s+/).length;
    if (count > mostWords)
      findings.push({
        level: 'warning',
        rule: 'heading-length',
        message: `this heading has ${count} words`,
        fix: `Say it in ${mostWords} or fewer.`,
      });
    return findings.map((finding) => faultAt(file.source, offsetOf(heading), finding));
  });
  return [...faults, ...emptyHeadings(file), ...repeatedSteps(file)];
}
