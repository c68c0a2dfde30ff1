import { headerPolicyFrom, policyFrom, type Needs } from './policy';
import { askEachTime, caching, everyResponse, permissions } from './response-headers';

export interface PageNeeds extends Needs { readonly address: string }

/** Limits of Cloudflare's header file: further rules, and longer lines, are dropped without a word. */
export const limits = { rules: 100, line: 2000 } as const;

/** The one page with a button that copies. */
const copyingAddress = '/self-screen/';

const policyHeader = 'Content-Security-Policy';

const rule = (path: string, headers: Readonly<Record<string, string>>, replaced: readonly string[] = []): string =>
  [path, ...replaced.map((name) => `  ! ${name}`), ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');

const hasScript = ({ scripts }: Needs): boolean => scripts.length > 0;

const union = (lists: readonly (readonly string[] | null)[]): string[] => [...new Set(lists.flatMap((list) => list ?? []))].sort();

/**
 * One policy for all addresses without a rule of their own: missing pages, files, and the pages for which there is no
 * room. No script. Styles by hash while the hashes fit on a line; when they do not, each page's meta element rules them.
 */
function commonPolicy(pages: readonly PageNeeds[]): string {
  const needs: Needs = { styles: union(pages.map(({ styles }) => styles)), scripts: [], connects: false };
  const policy = headerPolicyFrom(needs);
  return `  ${policyHeader}: ${policy}`.length <= limits.line ? policy : headerPolicyFrom({ ...needs, styles: null });
}

function pageRule({ address, ...needs }: PageNeeds): string {
  const mayCopy = address === copyingAddress;
  return rule(
    address,
    { [policyHeader]: headerPolicyFrom(needs), ...(mayCopy ? { 'Permissions-Policy': permissions(true) } : {}) },
    [policyHeader, ...(mayCopy ? ['Permissions-Policy'] : [])],
  );
}

/** The search page's worker is a page of its own to a browser: it reads the index and runs the search. */
const workerPolicy = policyFrom({ styles: [], scripts: ["'self'", "'wasm-unsafe-eval'"], connects: true });

const fileRules: readonly string[] = [
  ...Object.entries(caching).map(([path, value]) => rule(path, { 'Cache-Control': value }, ['Cache-Control'])),
  rule('/pagefind/pagefind-worker.js', { [policyHeader]: workerPolicy }, [policyHeader]),
  // The pictures of shared links are made to be shown by others.
  rule('/social/*', { 'Cross-Origin-Resource-Policy': 'cross-origin' }, ['Cross-Origin-Resource-Policy']),
];

/**
 * The host's header file. Rules add up: the first holds for every address, later ones take a header back (`!`) and give
 * their own. Pages with a script come first, as only a rule of their own lets it run; then reading pages while there is
 * room. A page that finds none is no less guarded: its meta element still carries its exact policy.
 *
 * @throws when pages with scripts alone fill the file.
 */
export function headerFile(pages: readonly PageNeeds[]): string {
  const room = limits.rules - fileRules.length - 1;
  const listed = pages.filter(({ address }) => address.endsWith('/'));
  const byAddress = listed.toSorted((one, other) => one.address.localeCompare(other.address, 'en'));
  const scripted = byAddress.filter(hasScript);
  if (scripted.length > room) throw new Error(`${scripted.length} pages have a script; the header file has room for ${room}`);
  const own = [...scripted, ...byAddress.filter((page) => !hasScript(page))].slice(0, room);
  const others = pages.filter((page) => !own.includes(page));
  return `${[
    rule('/*', { [policyHeader]: commonPolicy(others), ...everyResponse, 'Cache-Control': askEachTime }),
    ...fileRules,
    ...own.map(pageRule),
  ].join('\n')}\n`;
}
