import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { rewritePages } from './html-files';
import { createStyleFilter } from './used-styles';

const styleElement = /(<style[^>]*>)([\s\S]*?)(<\/style>)/g;
const scriptAddresses = /(?:component-url|src)="(\/_astro\/[^"]+\.js)"/g;
const inlineScript = /<script(?![^>]*type="application)[^>]*>([\s\S]*?)<\/script>/g;

/** The text of the scripts that may still put classes on a page. */
const scriptsOf = async (dist: string, html: string): Promise<string[]> => [
  ...[...html.matchAll(inlineScript)].map((match) => match[1] ?? ''),
  ...(await Promise.all(
    [...html.matchAll(scriptAddresses)].map((match) =>
      readFile(join(dist, match[1] ?? ''), 'utf8'),
    ),
  )),
];

/**
 * Leaves in each page's inline style only the rules that the page can use. Astro inlines one style sheet for every page
 * that may hold any component a writer may use; a page holds few of them (figures: docs/performance.md).
 */
export function pageStyles(): AstroIntegration {
  return {
    name: 'page-styles',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const dist = fileURLToPath(dir);
        const filterStyles = createStyleFilter();
        await rewritePages(dist, async (_address, html) => {
          const scripts = await scriptsOf(dist, html);
          const markup = html.replace(styleElement, '');
          const parts = await Promise.all(
            [...html.matchAll(styleElement)].map(([, open = '', css = '', close = '']) =>
              filterStyles(css, markup, scripts).then((used) => `${open}${used}${close}`),
            ),
          );
          return html.replace(styleElement, () => parts.shift() ?? '');
        });
      },
    },
  };
}
