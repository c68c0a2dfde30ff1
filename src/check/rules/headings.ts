import type { Heading, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Finding } from '~/content/fault';
import { isJsx, nodesIn, offsetOf } from '~/content/mdx/nodes';
import type { MdxFile } from '~/content/mdx/mdx-file';
import type { TextEntry } from '~/content/site';
import type { TextFinding } from '../project';

const mostWords = 10;

const isNothing = (node: RootContent): boolean => isJsx(node) && node.name === 'Known';

/** What stands between a heading and the next one, at the top of the page. */
function contentAfter(children: readonly RootContent[], index: number): readonly RootContent[] {
  const next = children.findIndex((child, at) => at > index && child.type === 'heading');
  return children.slice(index + 1, next < 0 ? undefined : next);
}

function emptyHeadings({ tree }: MdxFile): TextFinding[] {
  return tree.children.flatMap((node, index) => {
    const words = toString(node);
    if (node.type !== 'heading' || words === '') return [];
    const content = contentAfter(tree.children, index);
    const say = (message: string, fix: string): TextFinding[] => [
      { offset: offsetOf(node), rule: 'heading-empty', message, fix },
    ];
    if (content.length === 0)
      return say(
        `there is nothing under the heading “${words}”`,
        'Write at least one sentence under it, or delete the heading.',
      );
    return content.every(isNothing)
      ? say(
          `the heading “${words}” stands over nothing while its fact is not set`,
          'Put one sentence outside <Known>, or move the heading into it.',
        )
      : [];
  });
}

/** Steps of one list that begin with the same bold words: text that was pasted and not changed. */
const repeatedSteps = ({ tree }: MdxFile): TextFinding[] =>
  nodesIn(tree, 'list').flatMap((list) => {
    const seen = new Set<string>();
    return list.children.flatMap((item) => {
      const [paragraph] = item.children;
      const lead = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
      const words = lead?.type === 'strong' ? toString(lead) : '';
      const isNew = words === '' || !seen.has(words.toLowerCase());
      seen.add(words.toLowerCase());
      return isNew
        ? []
        : [
            {
              offset: offsetOf(item),
              rule: 'heading-unique' as const,
              message: `two points of this list begin with “${words}”`,
              fix: 'Give each its own name, or join them.',
            },
          ];
    });
  });

/** Headings come in order, the first below the title of the page. */
function orderFindings({ depth }: Heading, above: number): Finding[] {
  if (depth === 1)
    return [
      {
        rule: 'heading-order',
        message: 'a page has one main heading, and that is its title',
        fix: 'Write “##” instead of “#”.',
      },
    ];
  return depth <= above + 1
    ? []
    : [
        {
          rule: 'heading-order',
          message: `this heading skips a step: it is of level ${depth} under one of level ${above}`,
          fix: `Write ${'#'.repeat(above + 1)} instead of ${'#'.repeat(depth)}.`,
        },
      ];
}

function wordsFindings(words: string): Finding[] {
  if (words === '')
    return [
      {
        rule: 'heading-empty',
        message: 'this heading has no words',
        fix: 'Write the reader’s question, or delete the “#” signs.',
      },
    ];
  const count = words.split(/\s+/).length;
  return count <= mostWords
    ? []
    : [
        {
          rule: 'heading-length',
          message: `this heading has ${count} words`,
          fix: `Say it in ${mostWords} or fewer.`,
        },
      ];
}

/** Headings come in order, once each, with something under them. */
export function checkHeadings({ mdx }: TextEntry): TextFinding[] {
  const seen = new Map<string, number>();
  let above = 1;
  const findings = nodesIn(mdx.tree, 'heading').flatMap((heading) => {
    const words = toString(heading).trim();
    const before = seen.get(words.toLowerCase());
    const repeated: Finding[] =
      words && before !== undefined
        ? [
            {
              rule: 'heading-unique',
              message: `the heading “${words}” stands on this page twice, first on line ${before}`,
              fix: 'Say in each what it is about, or join the two parts.',
            },
          ]
        : [];
    const found = [...orderFindings(heading, above), ...repeated, ...wordsFindings(words)];
    seen.set(words.toLowerCase(), heading.position?.start.line ?? 0);
    above = Math.max(heading.depth, 2);
    return found.map((finding) => ({ ...finding, offset: offsetOf(heading) }));
  });
  return [...findings, ...emptyHeadings(mdx), ...repeatedSteps(mdx)];
}
