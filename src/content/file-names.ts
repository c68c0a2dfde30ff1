import { slugOf } from '~/lib/slug';
import { nearest } from '~/lib/suggestion';
import { faultOfFile, type Fault, type Finding } from './fault';
import { isBackup } from './file-kinds';
import { fileNames, folderNames, registry, type FileRow, type FolderRow } from './registry';
import { isReserved, isSlug } from './schema/fields';

/** A file that nothing reads is a page that is silently absent: so every name is looked at. */

/** Whether a record may have this name. */
export const isRecordName = (id: string): boolean =>
  id.split('/').every((slug) => isSlug(slug) && !isReserved(slug));

const freeFiles = /^content\/(?:README\.md$|images\/)/;

const fileRows: readonly FileRow[] = fileNames.map((name) => registry[name]);

const knownFiles = fileRows.map(({ file }): string => file);

const folderOf = (path: string): FolderRow | undefined =>
  folderNames.map((name) => registry[name]).find(({ folder }) => path.startsWith(folder));

const nameFromTitle = (name: string): string =>
  slugOf(name.replace(/\.[a-z]+$/i, '')) || 'page-name';

const named = (path: string, message: string, fix: string): Fault =>
  faultOfFile(path, { rule: 'file-name', message, fix });

/** @returns what is wrong with the name of a file in a folder of records, if anything */
function faultInFolder(path: string, { folder, ending, isNested }: FolderRow): Fault | undefined {
  const parts = path.slice(folder.length).split('/');
  const last = parts.at(-1) ?? '';
  if (!last.endsWith(ending))
    return named(
      path,
      `nothing reads this file: files in ${folder} end in “${ending}”`,
      `Rename it to ${nameFromTitle(last)}${ending}, or move it out of content/.`,
    );
  const slugs = [...parts.slice(0, -1), last.slice(0, -ending.length)];
  if (!slugs.every(isSlug))
    return named(
      path,
      'the file’s name is part of the site’s address: lower-case words joined by hyphens',
      `Rename it to ${slugs.map(nameFromTitle).join('/')}${ending}.`,
    );
  if (slugs.some(isReserved))
    return named(path, 'the program keeps this name for itself', 'Give the file another name.');
  if (slugs.length > 1 && !isNested)
    return named(path, `nothing reads folders inside ${folder}`, `Move it to ${folder}${last}`);
  return undefined;
}

function faultOfName(path: string): Fault | undefined {
  if (isBackup(path) && !path.startsWith('content/images/'))
    return named(
      path,
      'this looks like a backup or a second copy of a file',
      'Move it out of content/. Earlier versions of a file are kept for you: content/README.md says how to bring one back.',
    );
  const row = folderOf(path);
  if (row) return faultInFolder(path, row);
  if (knownFiles.includes(path) || freeFiles.test(path)) return undefined;
  const meant = nearest(path, knownFiles);
  return named(
    path,
    'nothing reads this file',
    meant
      ? `Did you mean “${meant}”? Rename it, or move it out of content/.`
      : 'Move it into one of the folders of content/, or out of it.',
  );
}

const missingFile: Finding = {
  rule: 'missing-file',
  message: 'this file is missing, and the site cannot do without it',
  fix: 'Bring it back from the last version.',
};

const missedFile: Finding = { ...missingFile, level: 'warning', message: 'this file is missing' };

/** @param paths all files under `content/` */
export function checkFileNames(paths: Iterable<string>): Fault[] {
  const given = [...paths];
  const missing = fileRows.filter(({ file }) => !given.includes(file));
  return [
    ...given.flatMap((path) => faultOfName(path) ?? []),
    ...missing.map(({ file, isOptional }) =>
      faultOfFile(file, isOptional ? missedFile : missingFile),
    ),
  ];
}
