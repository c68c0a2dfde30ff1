/** Every address of the site is built here: lower case, one slash at each end. */

/** The address of a page from its file's path under `content/pages`: `index` → `/`, `couples` → `/couples/`. */
export const pageUrl = (path: string): string => (path === 'index' ? '/' : `/${path}/`);

/** The path of a page from its address: `/couples/` → `couples`, `/` → `index`. */
export const pagePathOf = (url: string): string => url.replace(/^\/|\/$/g, '') || 'index';

const contact = '/about/';

/** Pages that code has the address of, by their kind: it has a route for them, or leads there without asking where they are. */
export const fixedUrls = {
  home: '/',
  'self-screen': '/self-screen/',
  'paper-form': '/self-screen/print/',
  search: '/search/',
  help: '/help-now/',
  booking: '/book/',
  evidence: '/research/',
  sources: '/research/sources/',
  contact,
  site: '/about-this-site/',
} as const;

/** The part of “About us” that says how to reach people, and offers no booking. */
export const reachHeading = 'How do I reach you?';
export const reachUrl = `${contact}#how-do-i-reach-you`;

/** Whether two addresses lead to one page, however they are written. */
export function isSamePage(one: string, other: string): boolean {
  const plain = (address: string): string => {
    if (!URL.canParse(address)) return address;
    const { hostname, pathname, search } = new URL(address);
    return `${hostname.replace(/^www\./, '')}${pathname.replace(/\/+$/, '').toLowerCase()}${search}`;
  };
  return plain(one) === plain(other);
}

/** The list of sources at the foot of a page that cites. */
export const sourcesAnchor = 'sources';

/** The place of one source in a page's own list of sources. */
export const sourceAnchor = (referenceId: string): string => `source-${referenceId}`;

/** The place of one source in the list of all sources. */
export const sourceUrl = (referenceId: string): string =>
  `${fixedUrls.sources}#${sourceAnchor(referenceId)}`;

/** The place of one claim in the list of claims. */
export const claimAnchor = (claimId: string): string => `claim-${claimId}`;

export const claimUrl = (claimId: string): string =>
  `${fixedUrls.evidence}#${claimAnchor(claimId)}`;

/** The place of one word in the glossary. */
export const termAnchor = (termId: string): string => `term-${termId}`;

export const termUrl = (termId: string): string => `${fixedUrls.site}#${termAnchor(termId)}`;

/** The place of one topic in a list by topic: `trauma and PTSD` → `about-trauma-and-ptsd`. */
export const topicAnchor = (topic: string): string =>
  `about-${topic.toLowerCase().replace(/\W+/g, '-')}`;

/** The place of the news on their page, and of all pages on theirs. */
export const newsAnchor = 'news';
export const allPagesAnchor = 'all-pages';
