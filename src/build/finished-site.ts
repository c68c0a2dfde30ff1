import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { createFinisher } from './finished-page';
import { headerFile, type PageNeeds } from './header-file';
import { removeHiddenFiles } from './hidden-files';
import { redirectFile, redirectPage, redirectPagePath, type Redirect } from './redirects';

/** The address of a page by that of its file. */
const pageAddress = (file: string): string => file.replace(/\/index\.html$/, '/');

/** Finishes every built page in one pass, and writes the host’s `_headers` from what they turned out to need, and its `_redirects`. */
export function finishedSite(redirects: readonly Redirect[]): AstroIntegration {
  return {
    name: 'finished-site',
    hooks: {
      'astro:build:done': async ({ dir, assets }) => {
        const at = (address: string): URL => new URL(`.${address}`, dir);
        const read = (address: string): Promise<string> => readFile(at(address), 'utf8');
        const written = [...assets.values()]
          .flat()
          .map(({ href }) => `/${href.slice(dir.href.length)}`);
        const hashed = (await readdir(at('/_astro/'))).map((name) => `/_astro/${name}`);

        const scripts = hashed.filter((file) => file.endsWith('.js'));
        const codes = await Promise.all(
          scripts.map(async (file) => [file, await read(file)] as const),
        );
        const finish = createFinisher(new Map(codes));

        const finishFile = async (file: string): Promise<PageNeeds> => {
          const { html, needs } = await finish(pageAddress(file), await read(file));
          await writeFile(at(file), html);
          return needs;
        };
        const pages = written.filter((file) => file.endsWith('.html'));
        const needs = await Promise.all(pages.map(finishFile));
        await writeFile(at('/_headers'), headerFile(needs, { hashed }));
        for (const redirect of redirects) {
          const file = redirectPagePath(redirect);
          const { html } = await finish(redirect.from, redirectPage(redirect));
          await mkdir(new URL('.', at(file)), { recursive: true });
          await writeFile(at(file), html);
        }
        if (redirects.length > 0) await writeFile(at('/_redirects'), redirectFile(redirects));
        await removeHiddenFiles(dir);
      },
    },
  };
}
