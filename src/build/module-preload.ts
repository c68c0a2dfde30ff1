import { dirname, join } from 'node:path/posix';
import { codeOf, type Scripts } from './scripts';

const islandUrls = /(?:component|renderer)-url="([^"]+)"/g;
const islandStyle = /<style>astro-island[^<]*<\/style>/;
const staticImports = /\bfrom\s*"(\.{1,2}\/[^"]+)"|\bimport\s*"(\.{1,2}\/[^"]+)"/g;

const importsOf = (url: string, code: string): string[] =>
  [...code.matchAll(staticImports)].map((match) => join(dirname(url), match[1] ?? match[2] ?? ''));

/** The addresses of all that `entries` need before they can run, themselves included. */
function withImports(entries: readonly string[], scripts: Scripts): Set<string> {
  const found = new Set(entries);
  for (const url of found) {
    for (const imported of importsOf(url, codeOf(scripts, url))) found.add(imported);
  }
  return found;
}

/**
 * Adds `<link rel="modulepreload">` for every script of an island to the page that holds it. Without them a browser
 * finds the files one after the other; with them an answer takes effect as soon as in a page with one script
 * (docs/performance.md).
 */
export function preloadModules(html: string, scripts: Scripts): string {
  const entries = [...html.matchAll(islandUrls)].map((match) => match[1] ?? '');
  if (entries.length === 0) return html;
  const links = [...withImports(entries, scripts)]
    .map((url) => `<link rel="modulepreload" href="${url}">`)
    .join('');
  // Astro writes this rule where the island stands; a style element is valid only in the head.
  const [style = ''] = islandStyle.exec(html) ?? [];
  return html.replace(style, '').replace('</head>', () => `${style}${links}</head>`);
}
