import { createHash } from 'node:crypto';
import { fixedUrls } from '~/lib/urls';

/** The content security policy of the site, in one place: pages carry it as a meta element, the host sends it as a header. */

const inlineStyles = /<style[^>]*>([\s\S]*?)<\/style>/g;
const inlineScripts =
  /<script(?![^>]*\bsrc=)(?![^>]*type="application\/(?:ld\+)?json")[^>]*>([\s\S]*?)<\/script>/g;
const loadedScripts = /<script[^>]*\bsrc=/;

/** The one page that reads an index with fetch and searches it with WebAssembly. */
const searchAddress = fixedUrls.search;

const hashOf = (content: string): string =>
  `'sha256-${createHash('sha256').update(content).digest('base64')}'`;

const hashesOf = (html: string, pattern: RegExp): string[] => [
  ...new Set([...html.matchAll(pattern)].map((match) => hashOf(match[1] ?? ''))),
];

const listOf = (sources: readonly string[]): string =>
  sources.length > 0 ? sources.join(' ') : "'none'";

/** What a page has to be allowed; all else is refused. `styles` is null where only the page’s own meta element rules them. */
export interface Needs {
  readonly styles: readonly string[] | null;
  readonly scripts: readonly string[];
  readonly connects: boolean;
}

/**
 * Only a page’s own inline styles and scripts by hash, scripts from this site only where it has any, connections only
 * on the search page.
 */
export function needsOf(address: string, html: string): Needs {
  const isSearch = address === searchAddress;
  return {
    styles: hashesOf(html, inlineStyles),
    scripts: [
      ...(isSearch || loadedScripts.test(html) ? ["'self'"] : []),
      ...hashesOf(html, inlineScripts),
      ...(isSearch ? ["'wasm-unsafe-eval'"] : []),
    ],
    connects: isSearch,
  };
}

/** With styles left open, `default-src` would forbid them: every other kind of content is then named and refused by itself. */
const otherwise = (styles: Needs['styles']): string[] =>
  styles
    ? ["default-src 'none'"]
    : ["object-src 'none'", "frame-src 'none'", "media-src 'none'", "worker-src 'none'"];

export function policyFrom({ styles, scripts, connects }: Needs): string {
  return [
    ...otherwise(styles),
    "img-src 'self'",
    "font-src 'self'",
    "manifest-src 'self'",
    ...(styles ? [`style-src ${listOf(styles)}`] : []),
    `script-src ${listOf(scripts)}`,
    `connect-src ${connects ? "'self'" : "'none'"}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/**
 * Writes a page’s policy into it, before anything that the policy rules. Astro’s built-in policy lists the hashes of the
 * whole site on every page and allows scripts on pages that have none; this one is exact (docs/decisions).
 */
export const withPolicy = (html: string, needs: Needs): string =>
  html.replace(
    /<meta charset="utf-8"[^>]*>/,
    (charset) =>
      `${charset}<meta http-equiv="content-security-policy" content="${policyFrom(needs)}">`,
  );

/** The same policy as a header, where it can also say that no page anywhere may frame this one; a meta element cannot. */
export const headerPolicyFrom = (needs: Needs): string =>
  `${policyFrom(needs)}; frame-ancestors 'none'`;

/**
 * For documents. To show a PDF some browsers make a page of their own, with a style, a font and a plugin, and stop at
 * whatever the policy of the file does not allow (https://github.com/rust-lang/www.rust-lang.org/issues/942). So this one
 * forbids by name, and only what no document needs.
 */
export const documentPolicy = [
  "script-src 'none'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');
