import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headerFile, type PageNeeds } from './header-file';
import { rewritePages } from './html-files';
import { needsOf } from './policy';

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
        await writeFile(join(dist, '_headers'), headerFile(pages));
      },
    },
  };
}
