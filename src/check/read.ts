import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import { isSystemFile, isTextFile } from '~/lib/content-files';
import type { CheckInput } from './check';

/** Every walk of the check through folders: what it leaves out, it leaves out everywhere. */

/** By their path from the root. */
export function filesUnder(root: string, folder: string): string[] {
  const at = join(root, folder);
  if (!statSync(at, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(at, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join(posix.sep))
    .filter((path) => !isSystemFile(path))
    .sort();
}

/** Where this program lives: its routes hold, whatever copy of the content is checked. */
const home = join(import.meta.dirname, '../..');

/** Addresses that a route of ours answers with a file, and what lies in `public/`. */
function downloadsOf(root: string): Set<string> {
  const routes = filesUnder(home, 'src/pages')
    .filter((path) => path.endsWith('.ts') && !path.includes('['))
    .map((path) => path.slice('src/pages'.length, -'.ts'.length));
  return new Set([
    ...routes,
    ...[root, home]
      .flatMap((at) => filesUnder(at, 'public'))
      .map((path) => path.slice('public'.length)),
  ]);
}

export function readProject(root: string): Omit<CheckInput, 'today'> {
  const content = filesUnder(root, 'content');
  const files = new Map(
    content.filter(isTextFile).map((path) => [path, readFileSync(join(root, path), 'utf8')]),
  );
  const binaries = new Set([
    ...content.filter((path) => !isTextFile(path)),
    ...filesUnder(root, 'public'),
  ]);
  return { files, binaries, downloads: downloadsOf(root) };
}
