import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { facts } from '~/content/schema/practice';
import { faultAt } from '~/content/fault';
import type { Finding, Fault } from '~/content/fault';
import { isJsx, offsetOf, propOf } from '~/content/mdx/blocks';
import type { MdxFile } from '~/content/mdx/mdx-file';
import type { Addresses } from './addresses';
import { targetFault } from './link-target';

export interface Link {
  readonly address: string;
  readonly words: string;
  readonly offset: number;
}

/** Components whose `to` may also name a fact that holds an address. */
const factAddresses: ReadonlySet<string> = new Set(
  facts.map(({ id }) => id).filter((id) => id.endsWith('.url')),
);

/** Links in Markdown and in the components that are links. */
export function linksIn({ tree }: MdxFile): Link[] {
  const links: Link[] = [];
  visit(tree as Nodes, (node) => {
    if (node.type === 'link')
      links.push({ address: node.url, words: toString(node).trim(), offset: offsetOf(node) });
    else if (node.type === 'definition')
      links.push({ address: node.url, words: node.identifier, offset: offsetOf(node) });
    else if (isJsx(node) && (node.name === 'Action' || node.name === 'Door')) {
      const address = propOf(node, 'to') ?? '';
      if (!factAddresses.has(address))
        links.push({
          address,
          words: propOf(node, 'title') ?? toString(node).trim(),
          offset: offsetOf(node),
        });
    }
  });
  return links;
}

const emptyWords =
  /^(?:click here|here|this|this page|this link|link|read more|more|learn more|see more|page|website)[.:!]?$/i;

function wordsFault({ words, address }: Link): Finding | undefined {
  if (words === '')
    return {
      rule: 'link-text',
      message: 'this link has no words',
      fix: 'Write words that say where it goes between the square brackets.',
    };
  if (emptyWords.test(words))
    return {
      rule: 'link-text',
      message: `“${words}” does not say where the link goes; people who hear links read out in a list cannot use it`,
      fix: 'Name the page, such as [what a session is like](/what-to-expect/ketamine-session/).',
    };
  if (/^https?:\/\/|^www\./i.test(words) || (words === address && !words.includes(' ')))
    return {
      rule: 'link-text',
      message: 'this link shows a bare address',
      fix: 'Write words that say where it goes: [the FDA’s warning](https://…).',
    };
  return undefined;
}

/** Links lead to pages and places that are there, and say where they go. */
export function checkLinks(file: MdxFile, here: string, addresses: Addresses): Fault[] {
  return linksIn(file).flatMap((link) =>
    [targetFault(link.address, here, addresses), wordsFault(link)].flatMap((fault) =>
      fault ? [faultAt(file.source, link.offset, fault)] : [],
    ),
  );
}
