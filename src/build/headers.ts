import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headerFile, type PageNeeds } from './header-file';
import { rewritePages } from './html-files';
import { needsOf } from './policy';

/** The hashes of the styles inside the small maps; as a rule they share one. */
async function sheetStyles(folder: string): Promise<string[]> {
  const hashes = new Set<string>();
  for (const file of await readdir(folder, { recursive: true })) {
    if (file.endsWith('.svg'))
      for (const hash of needsOf('', await readFile(join(folder, file), 'utf8')).styles ?? [])
        hashes.add(hash);
  }
  return [...hashes];
}

/** Writes `dist/_headers`: each page's policy once more, as the host sends it. Must run after every integration that changes pages. */
export function headers(): AstroIntegration {
  return {
    name: 'headers',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const dist = fileURLToPath(dir);
        const pages: PageNeeds[] = [];
        await rewritePages(dist, (address, html) => {
          pages.push({ address, ...needsOf(address, html) });
          return html;
        });
        const hashed = (await readdir(join(dist, '_astro'))).map((file) => `/_astro/${file}`);
        await writeFile(
          join(dist, '_headers'),
          headerFile(pages, { hashed, sheetStyles: await sheetStyles(join(dist, 'sheets')) }),
        );
      },
    },
  };
}
