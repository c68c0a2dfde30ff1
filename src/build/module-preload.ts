import { dirname, join } from 'node:path/posix';
import { codeOf, type Scripts } from './scripts';

const loadedScripts = /<script type="module" src="([^"]+)"/g;
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
 * Adds `<link rel="modulepreload">` for every script that a page loads. Without them a browser asks for the script after
 * the page, and for what it imports one after the other; with them an answer takes effect as soon as in a page with one
 * small script (docs/performance.md).
 */
export function preloadModules(html: string, scripts: Scripts): string {
  const entries = [...html.matchAll(loadedScripts)].map((match) => match[1] ?? '');
  const links = [...withImports(entries, scripts)]
    .map((url) => `<link rel="modulepreload" href="${url}">`)
    .join('');
  return html.replace('</head>', () => `${links}</head>`);
}
