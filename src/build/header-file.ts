import { fixedUrls } from '~/lib/urls';
import { firstRule, furtherRule, headerLine, limits, type Headers } from './header-rules';
import { documentPolicy, headerPolicyFrom, policyFrom, type Needs } from './policy';
import { everyResponse, forADay, forGood, permissions } from './response-headers';

export interface PageNeeds extends Needs {
  readonly address: string;
}

/** The one page with a button that copies. */
const copyingAddress = fixedUrls['self-screen'];

const policyHeader = 'Content-Security-Policy';

const hasScript = ({ scripts }: Needs): boolean => scripts.length > 0;

export interface SiteFiles {
  /** Addresses of files whose name holds a hash of their content. */
  readonly hashed: readonly string[];
}

/** What files need that are neither pages nor loaded as a page would load them. */
const rulesOfFolders: Readonly<Record<string, Headers>> = {
  '/documents/*': { [policyHeader]: documentPolicy },
  '/pagefind/fragment/*': { 'Cache-Control': forADay },
  '/pagefind/index/*': { 'Cache-Control': forADay },
  // To a browser a worker is a page of its own: this one reads the search index and runs the search.
  '/pagefind/pagefind-worker.js': {
    [policyHeader]: policyFrom({
      styles: [],
      scripts: ["'self'", "'wasm-unsafe-eval'"],
      connects: true,
    }),
  },
  // The pictures of shared links are made to be shown by others.
  '/social/*': { 'Cross-Origin-Resource-Policy': 'cross-origin', 'Cache-Control': forADay },
};

/**
 * One policy for all addresses without a rule of their own: missing pages, files, and pages for which there is no room.
 * No script. Styles by hash while the hashes fit on a line; when they do not, each page's meta element rules them.
 */
function commonPolicy(pages: readonly PageNeeds[]): string {
  const styles = [...new Set(pages.flatMap((page) => page.styles ?? []))].sort();
  const policy = headerPolicyFrom({ styles, scripts: [], connects: false });
  return headerLine(policyHeader, policy).length <= limits.line
    ? policy
    : headerPolicyFrom({ styles: null, scripts: [], connects: false });
}

const ruleOfPage = ({ address, ...needs }: PageNeeds): string =>
  furtherRule(address, {
    [policyHeader]: headerPolicyFrom(needs),
    ...(address === copyingAddress ? { 'Permissions-Policy': permissions(true) } : {}),
  });

/**
 * The host’s header file. Pages with a script come first, as only a rule of their own lets it run; then hashed files and
 * reading pages, while there is room. A page that finds none is no less guarded: its meta element still carries its exact
 * policy. Hashed files are named one by one, because a rule for their folder would also have browsers keep the answer
 * “not found” for a year.
 *
 * @throws when pages with a script alone fill the file.
 */
export function headerFile(pages: readonly PageNeeds[], files: SiteFiles): string {
  const folders = Object.entries(rulesOfFolders).map(([path, headers]) =>
    furtherRule(path, headers),
  );
  const room = limits.rules - folders.length - 1;
  const addressed = pages
    .filter(({ address }) => address.endsWith('/'))
    .toSorted((one, other) => one.address.localeCompare(other.address, 'en'));
  const scripted = addressed.filter(hasScript);
  if (scripted.length > room)
    throw new Error(`${scripted.length} pages have a script; the header file has room for ${room}`);
  const hashed = files.hashed.toSorted().slice(0, room - scripted.length);
  const own = [...scripted, ...addressed.filter((page) => !hasScript(page))].slice(
    0,
    room - hashed.length,
  );
  const others = pages.filter((page) => !own.includes(page));
  return `${[
    firstRule({ [policyHeader]: commonPolicy(others), ...everyResponse }),
    ...folders,
    ...hashed.map((path) => furtherRule(path, { 'Cache-Control': forGood })),
    ...own.map(ruleOfPage),
  ].join('\n')}\n`;
}
