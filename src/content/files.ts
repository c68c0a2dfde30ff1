import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { isSystemFile } from './file-kinds';

/** Text files by their path from the root of the project, such as `content/pages/safety.mdx`. */
export type Files = ReadonlyMap<string, string>;

/** A path as it is compared, shown and used as a name, on every system: its steps are parted by `/`. */
export const withSlashes = (path: string, separator: string = sep): string =>
  path.split(separator).join('/');

/** Every file in a folder and the folders in it, by its path from the root. What a system or an editor left there is left out. */
export function filesUnder(root: string, folder: string): string[] {
  const at = join(root, folder);
  if (!statSync(at, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(at, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => withSlashes(relative(root, join(entry.parentPath, entry.name))))
    .filter((path) => !isSystemFile(path))
    .sort();
}

export const readTexts = (root: string, paths: readonly string[]): Files =>
  new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));

/** Every file in some folders, which hold nothing but text. */
export const readFolders = (root: string, folders: readonly string[]): Files =>
  readTexts(
    root,
    folders.flatMap((folder) => filesUnder(root, folder)),
  );
