import { fixedUrls, pagePathOf, pageUrl } from '~/lib/urls';
import { pageKinds, type PageKindName } from './page-kinds';
import { registry } from './registry';
import type { Site, TextEntry } from './site';

type Page = Site['pages'][number];

const isKindName = (word: unknown): word is PageKindName =>
  typeof word === 'string' && Object.hasOwn(pageKinds, word);

/** What a page says of its kind, also while another of its fields has a fault; nothing where it cannot be told. */
export function kindOf({ yaml: { data } }: Pick<Page, 'yaml'>): PageKindName | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const kind: unknown = 'kind' in data ? data.kind : 'health';
  return isKindName(kind) ? kind : undefined;
}

export const pagesOfKind = ({ pages }: Site, kind: PageKindName): Page[] =>
  pages.filter((page) => kindOf(page) === kind);

const fixed: Readonly<Partial<Record<PageKindName, string>>> = fixedUrls;

/** The path that a page of this kind has to have, where code has its address. */
export function fixedPathOf(kind: PageKindName): string | undefined {
  const address = fixed[kind];
  return address === undefined ? undefined : pagePathOf(address);
}

/** The paths of pages that the site cannot do without and that are gone: one fault says so, and no link to them. */
export function lostPagesOf({ pages }: Site): Set<string> {
  const needed = Object.values(fixed).map(pagePathOf);
  return new Set(needed.filter((path) => pages.every(({ id }) => id !== path)));
}

/** Where the page of a kind is; nothing where that cannot be told. */
export function addressOfKind(site: Site, kind: PageKindName): string | undefined {
  const [page] = pagesOfKind(site, kind);
  return fixed[kind] ?? (page && pageUrl(page.id));
}

/** The address of the page that shows a text; the first page stands in where that cannot be told. */
export const shownAt = (site: Site, { row, id }: TextEntry): string =>
  row === 'pages' ? pageUrl(id) : (addressOfKind(site, registry[row].shownOn) ?? '/');
