import { readFile, readdir, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { createFinisher } from './finished-page';
import { headerFile, type PageNeeds } from './header-file';
import { removeHiddenFiles } from './hidden-files';
import { styleHashes } from './policy';
import type { Scripts } from './scripts';

/** Addresses of the files whose name holds a hash of their content. */
const hashedFiles = async (dist: URL): Promise<string[]> =>
  (await readdir(new URL('_astro/', dist))).map((name) => `/_astro/${name}`);

const textAt = (dist: URL, address: string): Promise<string> =>
  readFile(new URL(`.${address}`, dist), 'utf8');

async function readScripts(dist: URL, addresses: readonly string[]): Promise<Scripts> {
  const scripts = addresses.filter((address) => address.endsWith('.js'));
  return new Map(
    await Promise.all(
      scripts.map(async (address) => [address, await textAt(dist, address)] as const),
    ),
  );
}

/** The address of a page by that of its file. */
const pageAddress = (file: string): string => file.replace(/\/index\.html$/, '/');

/** Finishes every built page in one pass, and writes the host’s `_headers` from what they turned out to need. */
export function finishedSite(): AstroIntegration {
  return {
    name: 'finished-site',
    hooks: {
      'astro:build:done': async ({ dir, assets }) => {
        const files = [...assets.values()]
          .flat()
          .map(({ href }) => `/${href.slice(dir.href.length)}`);
        const hashed = await hashedFiles(dir);
        const finish = createFinisher(await readScripts(dir, hashed));

        const finishFile = async (file: string): Promise<PageNeeds> => {
          const { html, needs } = await finish(pageAddress(file), await textAt(dir, file));
          await writeFile(new URL(`.${file}`, dir), html);
          return needs;
        };
        const pages = await Promise.all(
          files.filter((file) => file.endsWith('.html')).map(finishFile),
        );

        const sheets = await Promise.all(
          files.filter((file) => file.startsWith('/sheets/')).map((file) => textAt(dir, file)),
        );
        const sheetStyles = [...new Set(sheets.flatMap(styleHashes))];
        await writeFile(new URL('_headers', dir), headerFile(pages, { hashed, sheetStyles }));
        await removeHiddenFiles(dir);
      },
    },
  };
}
