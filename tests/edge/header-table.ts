import { readdirSync } from 'node:fs';
import { dist } from '../support/addresses';

/** The address of a built file whose name nobody knows beforehand. */
export const fileLike = (folder: string, ending: string): string => {
  const file = readdirSync(`${dist}${folder}`).find((name) => name.endsWith(ending));
  if (!file) throw new Error(`dist/${folder} has no file that ends with ${ending}`);
  return `/${folder}/${file}`;
};

const immutable = 'public, max-age=31536000, immutable';
const aDay = 'public, max-age=86400';

interface Row {
  readonly kind: string;
  readonly address: string;
  readonly status: number;
  readonly type: RegExp | null;
  readonly cache: string;
  readonly compressed: boolean;
}

const row = (
  kind: string,
  address: string,
  status: number,
  type: RegExp | null,
  cache: string,
  compressed = true,
): Row => ({ kind, address, status, type, cache, compressed });

const html = /^text\/html; charset=utf-8$/;

/** One address for every kind of response. */
export const responses: readonly Row[] = [
  row('the home page', '/', 200, html, 'no-cache'),
  row('a reading page', '/couples/', 200, html, 'no-cache'),
  row('a reading page with a query', '/couples/?from=anywhere', 200, html, 'no-cache'),
  row('the self-screen', '/self-screen/', 200, html, 'no-cache'),
  row('the search page', '/search/', 200, html, 'no-cache'),
  row('a missing page', '/no-such-page/', 404, html, 'no-cache'),
  row('a hashed file that is gone', '/_astro/gone.js', 404, html, 'no-cache'),
  row('a redirect', '/couples', 307, null, 'no-cache', false),
  row('a hashed script', fileLike('_astro', '.js'), 200, /javascript/, immutable),
  row('a font', fileLike('_astro', '.woff2'), 200, /^font\/woff2$/, immutable, false),
  row('the picture of a shared link', '/social/couples.png', 200, /^image\/png$/, aDay, false),
  row('the icon', '/favicon.svg', 200, /^image\/svg\+xml/, 'no-cache'),
  row('the icon for home screens', '/apple-touch-icon.png', 200, /^image\/png$/, 'no-cache', false),
  row(
    'a part of the search index',
    fileLike('pagefind/fragment', '.pf_fragment'),
    200,
    null,
    aDay,
    false,
  ),
  row(
    'the entry of the search index',
    '/pagefind/pagefind-entry.json',
    200,
    /^application\/json/,
    'no-cache',
  ),
  row('the script of search', '/pagefind/pagefind.js', 200, /javascript/, 'no-cache'),
  row('the worker of search', '/pagefind/pagefind-worker.js', 200, /javascript/, 'no-cache'),
  row('the file for robots', '/robots.txt', 200, /^text\/plain/, 'no-cache'),
  row('the manifest', '/site.webmanifest', 200, /^application\/manifest\+json/, 'no-cache'),
  row(
    'the bibliography',
    '/research/references.json',
    200,
    /^application\/(?:json|vnd\.citationstyles)/,
    'no-cache',
  ),
];

/** Written out once more on purpose: a change of a header has to be made in two places. */
export const everywhere: Readonly<Record<string, string>> = {
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
};
