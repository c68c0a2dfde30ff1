import GithubSlugger from 'github-slugger';
import { toString } from 'mdast-util-to-string';
import {
  allPagesAnchor,
  claimAnchor,
  newsAnchor,
  pageUrl,
  sourceAnchor,
  sourcesAnchor,
  termAnchor,
  topicAnchor,
} from '~/lib/urls';
import { rememberFor } from '~/content/memory';
import { componentsIn, nodesIn, propOf } from '~/content/mdx/nodes';
import { isKind } from '~/content/page-kinds';
import { kindOf } from '~/content/pages';
import { otherSubjects } from '~/content/schema/reference';
import { idsIn, keysOf, type Site } from '~/content/site';
import type { MdxFile } from '~/content/mdx/mdx-file';

/** Every page by its address, such as `/safety/`, each with its anchors. */
export type Addresses = ReadonlyMap<string, ReadonlySet<string>>;

/** Anchors that the lists of the site add to the page they stand on. */
const listAnchors: Readonly<Record<string, (site: Site) => string[]>> = {
  Claims: (site) => keysOf(site.claims).map(claimAnchor),
  SourceList: (site) => [
    ...[...idsIn(site.references)].map(sourceAnchor),
    ...site.references.map(({ data }) => topicAnchor(data?.topic ?? otherSubjects)),
  ],
  Glossary: (site) => keysOf(site.glossary).map(termAnchor),
  Questions: (site) => [
    ...idsIn(site.faq),
    ...site.faq.flatMap(({ data }) => (data ? [topicAnchor(data.topic)] : [])),
  ],
  News: ({ practice }) => (practice.data?.news.length ? [newsAnchor] : []),
  SiteMap: () => [allPagesAnchor],
};

/** The list at the foot of a page that cites, and the lines of that list. */
function citedAnchors({ tree }: MdxFile): string[] {
  const cited = componentsIn(tree, 'Cite').flatMap((cite) => propOf(cite, 'id') ?? []);
  return cited.length > 0 ? [sourcesAnchor, ...cited.map(sourceAnchor)] : [];
}

function anchorsOf(site: Site, mdx: MdxFile): Set<string> {
  const { tree } = mdx;
  const slugger = new GithubSlugger();
  const headings = nodesIn(tree, 'heading').map((heading) => slugger.slug(toString(heading)));
  const lists = componentsIn(tree, ...Object.keys(listAnchors));
  return new Set([
    ...headings,
    ...lists.flatMap(({ name }) => listAnchors[name ?? '']?.(site) ?? []),
    ...citedAnchors(mdx),
  ]);
}

/** Every place on the site that a link can lead to. */
export const addressesOf = rememberFor(
  (site: Site): Addresses =>
    new Map(
      site.pages
        .filter((page) => !isKind(kindOf(page), 'isUnaddressed'))
        .map((page) => [pageUrl(page.id), anchorsOf(site, page.mdx)]),
    ),
);
