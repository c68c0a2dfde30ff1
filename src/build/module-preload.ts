import { readFile, readdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { dirname, join, posix } from 'node:path';
import type { AstroIntegration } from 'astro';

const islandUrls = /(?:component|renderer)-url="([^"]+)"/g;
const staticImports = /\bfrom\s*"(\.{1,2}\/[^"]+)"|\bimport\s*"(\.{1,2}\/[^"]+)"/g;

/** The scripts that `entries` need before they can run, themselves included, as addresses. */
async function withImports(dist: string, entries: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  const queue = [...entries];
  for (let url = queue.shift(); url; url = queue.shift()) {
    if (found.has(url)) continue;
    found.add(url);
    const code = await readFile(join(dist, url), 'utf8');
    for (const match of code.matchAll(staticImports)) queue.push(posix.join(dirname(url), match[1] ?? match[2] ?? ''));
  }
  return [...found];
}

/**
 * Adds `<link rel="modulepreload">` for every script of an island to the page that holds it. Without them a browser
 * finds the files one after the other; with them an answer takes effect as soon as in a page with one script
 * (measured: budgets in tests/site/budgets.ts).
 */
export function modulePreload(): AstroIntegration {
  return {
    name: 'module-preload',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const dist = fileURLToPath(dir);
        const files = (await readdir(dist, { recursive: true })).filter((file) => file.endsWith('.html'));
        for (const file of files) {
          const path = join(dist, file);
          const html = await readFile(path, 'utf8');
          const entries = [...html.matchAll(islandUrls)].map((match) => match[1] ?? '');
          if (entries.length === 0) continue;
          const links = (await withImports(dist, entries)).map((url) => `<link rel="modulepreload" href="${url}">`).join('');
          await writeFile(path, html.replace('</head>', `${links}</head>`));
        }
      },
    },
  };
}
