import GithubSlugger from 'github-slugger';
import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { claimUrl, pageUrl, sourceAnchor, termUrl } from '~/lib/urls';
import { idsIn, keysOf } from '../site';
import type { Site } from '../site';

/** Every place on the site that a link can lead to. */
export interface Addresses {
  /** Pages by address, such as `/safety/`, each with its anchors. */
  readonly pages: ReadonlyMap<string, ReadonlySet<string>>;
  /** Files that can be fetched, such as `/research/references.bib`. */
  readonly downloads: ReadonlySet<string>;
}

/** Pages that have no address of their own: this one is shown where nothing is found. */
export const unaddressedPages: ReadonlySet<string> = new Set(['not-found']);

const headingAnchors = (tree: Nodes): string[] => {
  const slugger = new GithubSlugger();
  const anchors: string[] = [];
  visit(tree, 'heading', (heading) => {
    anchors.push(slugger.slug(toString(heading)));
  });
  return anchors;
};

const holds = (tree: Nodes, component: string): boolean => {
  let found = false;
  visit(tree, (node) => {
    if ('name' in node && node.name === component) found = true;
  });
  return found;
};

const hashOf = (address: string): string => address.slice(address.indexOf('#') + 1);

/** Anchors that the lists of the site add to the page they stand on. */
function listAnchors(site: Site, tree: Nodes): string[] {
  const references = [...idsIn(site.references)];
  return [
    ...(holds(tree, 'References')
      ? [
          ...references.map(sourceAnchor),
          ...keysOf(site, 'content/site/claims.yaml').map((id) => hashOf(claimUrl(id))),
        ]
      : []),
    ...(holds(tree, 'Glossary')
      ? keysOf(site, 'content/site/glossary.yaml').map((id) => hashOf(termUrl(id)))
      : []),
    ...(holds(tree, 'Questions') ? idsIn(site.faq) : []),
  ];
}

/** `downloads` are the addresses of files that are not pages. */
export function addressesOf(site: Site, downloads: ReadonlySet<string>): Addresses {
  const pages = new Map(
    site.pages
      .filter(({ id }) => !unaddressedPages.has(id))
      .map(({ id, file }) => {
        const tree = file.tree as Nodes;
        return [
          pageUrl(id),
          new Set([...headingAnchors(tree), ...listAnchors(site, tree)]),
        ] as const;
      }),
  );
  return { pages, downloads };
}
