import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The built site. */
export const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
if (!existsSync(dist)) throw new Error('dist/ is missing: run `npm run build` first');

const isMoved = (file: string): boolean =>
  readFileSync(join(dist, file), 'utf8').includes('http-equiv="refresh"');

const htmlFiles: readonly string[] = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html') && !file.startsWith('pagefind'))
  .map((file) => file.replaceAll(sep, '/'))
  .sort();

/** The files that lead on from the old address of a page, by their path from `dist`. */
export const movedFiles = htmlFiles.filter(isMoved);

/** The files of the built pages, by their path from `dist`. */
export const pageFiles = htmlFiles.filter((file) => !isMoved(file));

/** The address of a page by its file: `/couples/` for `couples/index.html`, `/404/` for `404.html`. */
export const addressOf = (file: string): string =>
  `/${file.replace(/index\.html$/, '').replace(/^404\.html$/, '404/')}`;

/** The address of every built page, `/404/` included. */
export const addresses: readonly string[] = pageFiles.map(addressOf).sort();
