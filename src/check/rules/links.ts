import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { facts } from '~/content/schema/practice';
import { rememberFor } from '~/content/memory';
import { isJsx, offsetOf, propOf } from '~/content/mdx/nodes';
import type { MdxFile } from '~/content/mdx/mdx-file';
import { shownAt } from '~/content/pages';
import type { TextEntry } from '~/content/site';
import type { Project, TextFinding } from '../project';
import { targetFinding } from './link-target';

interface Link {
  readonly address: string;
  readonly words: string;
  readonly offset: number;
}

/** Components whose `to` may also name a fact that holds an address. */
const factAddresses: ReadonlySet<string> = new Set(
  facts.map(({ id }) => id).filter((id) => id.endsWith('.url')),
);

/** Links in Markdown and in the components that are links. */
export const linksIn = rememberFor(({ tree }: MdxFile): readonly Link[] => {
  const links: Link[] = [];
  visit(tree, (node) => {
    const offset = offsetOf(node);
    if (node.type === 'link')
      links.push({ address: node.url, words: toString(node).trim(), offset });
    else if (node.type === 'definition')
      links.push({ address: node.url, words: node.identifier, offset });
    else if (isJsx(node) && (node.name === 'Action' || node.name === 'Door')) {
      const address = propOf(node, 'to') ?? '';
      const words = propOf(node, 'title') ?? toString(node).trim();
      if (!factAddresses.has(address)) links.push({ address, words, offset });
    }
  });
  return links;
});

/** Whether a text has a link to this page, or to a place on it. */
export const linksTo = ({ mdx }: TextEntry, page: string): boolean =>
  linksIn(mdx).some(({ address }) => address.split('#')[0] === page);

const emptyWords =
  /^(?:click here|here|this|this page|this link|link|read more|more|learn more|see more|page|website)[.:!]?$/i;

/** Links lead to pages and places that are there, and say where they go. */
export function* checkLinks(text: TextEntry, project: Project): Iterable<TextFinding> {
  const here = shownAt(project.site, text);
  for (const { address, words, offset } of linksIn(text.mdx)) {
    // An e-mail address typed as it is becomes a link by itself: the rule for typed facts reads it.
    if (address === `mailto:${words}`) continue;
    const at = { offset, rule: 'link-text' } as const;
    const target = targetFinding(address, here, project);
    if (target) yield { ...target, offset };
    if (words === '')
      yield {
        ...at,
        message: 'this link has no words',
        fix: 'Write words that say where it goes between the square brackets.',
      };
    else if (emptyWords.test(words))
      yield {
        ...at,
        message: `“${words}” does not say where the link goes; people who hear links read out in a list cannot use it`,
        fix: 'Name the page, such as [what a session is like](/what-to-expect/ketamine-session/).',
      };
    else if (/^https?:\/\/|^www\./i.test(words) || (words === address && !words.includes(' ')))
      yield {
        ...at,
        message: 'this link shows a bare address',
        fix: 'Write words that say where it goes: [the FDA’s warning](https://…).',
      };
  }
}
