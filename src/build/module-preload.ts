import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { dirname, join, posix } from 'node:path';
import type { AstroIntegration } from 'astro';
import { rewritePages } from './html-files';

const islandUrls = /(?:component|renderer)-url="([^"]+)"/g;
const islandStyle = /<style>astro-island[^<]*<\/style>/;
const staticImports = /\bfrom\s*"(\.{1,2}\/[^"]+)"|\bimport\s*"(\.{1,2}\/[^"]+)"/g;

/** The scripts that `entries` need before they can run, themselves included, as addresses. */
async function withImports(dist: string, entries: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  const queue = [...entries];
  for (let url = queue.shift(); url; url = queue.shift()) {
    if (found.has(url)) continue;
    found.add(url);
    const code = await readFile(join(dist, url), 'utf8');
    for (const match of code.matchAll(staticImports))
      queue.push(posix.join(dirname(url), match[1] ?? match[2] ?? ''));
  }
  return [...found];
}

/**
 * Adds `<link rel="modulepreload">` for every script of an island to the page that holds it. Without them a browser
 * finds the files one after the other; with them an answer takes effect as soon as in a page with one script
 * (docs/performance.md).
 */
export function modulePreload(): AstroIntegration {
  return {
    name: 'module-preload',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const dist = fileURLToPath(dir);
        await rewritePages(dist, async (_address, html) => {
          const entries = [...html.matchAll(islandUrls)].map((match) => match[1] ?? '');
          if (entries.length === 0) return html;
          const links = (await withImports(dist, entries))
            .map((url) => `<link rel="modulepreload" href="${url}">`)
            .join('');
          // Astro writes this rule where the island stands; a style element is valid only in the head.
          const [style = ''] = islandStyle.exec(html) ?? [];
          return html.replace(style, '').replace('</head>', `${style}${links}</head>`);
        });
      },
    },
  };
}
