import { createHash } from 'node:crypto';

/** The content security policy of the site, in one place: pages carry it as a meta element, the host sends it as a header. */

const inlineStyles = /<style[^>]*>([\s\S]*?)<\/style>/g;
const inlineScripts = /<script(?![^>]*\bsrc=)(?![^>]*type="application\/(?:ld\+)?json")[^>]*>([\s\S]*?)<\/script>/g;
const loadedScripts = /<script[^>]*\bsrc=|<astro-island/;

/** The one page that reads an index with fetch and searches it with WebAssembly. */
const searchAddress = '/search/';

const hashOf = (content: string): string => `'sha256-${createHash('sha256').update(content).digest('base64')}'`;

const hashesOf = (html: string, pattern: RegExp): string[] => [...new Set([...html.matchAll(pattern)].map((match) => hashOf(match[1] ?? '')))];

const listOf = (sources: readonly string[]): string => (sources.length > 0 ? sources.join(' ') : "'none'");

/**
 * The strictest policy that a page can bear: only its own inline styles and scripts by hash, scripts from this site
 * only where the page has any, connections only on the search page.
 */
export function policyOf(address: string, html: string): string {
  const isSearch = address === searchAddress;
  const scripts = [
    ...(isSearch || loadedScripts.test(html) ? ["'self'"] : []),
    ...hashesOf(html, inlineScripts),
    ...(isSearch ? ["'wasm-unsafe-eval'"] : []),
  ];
  return [
    "default-src 'none'",
    "img-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    `style-src ${listOf(hashesOf(html, inlineStyles))}`,
    `script-src ${listOf(scripts)}`,
    `connect-src ${isSearch ? "'self'" : "'none'"}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
