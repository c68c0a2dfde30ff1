import { nearest } from '~/lib/suggestion';
import { faultOfFile } from './fault';
import type { Fault, Finding } from './fault';
import { isBackup } from './file-kinds';
import { fileNames, folderNames, registry } from './registry';
import type { FileRow, FolderRow } from './registry';

/** A file that nothing reads is a page that is silently absent: so every name is looked at. */

const words = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Names that every object of the program has: a record could not be told from them. */
const isReserved = (slug: string): boolean => slug in {};

/** Whether a record may have this name. */
export const isRecordName = (id: string): boolean =>
  id.split('/').every((slug) => words.test(slug) && !isReserved(slug));

const freeFiles = /^content\/(?:README\.md$|images\/)/;

const fileRows: readonly FileRow[] = fileNames.map((name) => registry[name]);

const knownFiles = fileRows.map(({ file }): string => file);

const folderOf = (path: string): FolderRow | undefined =>
  folderNames.map((name) => registry[name]).find(({ folder }) => path.startsWith(folder));

const nameFromTitle = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\.[a-z]+$/i, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'page-name';

const named = (path: string, message: string, fix: string): Fault =>
  faultOfFile(path, { rule: 'file-name', message, fix });

const backupFault = (path: string): Fault =>
  named(
    path,
    'this looks like a backup or a second copy of a file',
    'Move it out of content/. Earlier versions of a file are kept for you: content/README.md says how to bring one back.',
  );

function faultInFolder(path: string, { folder, ending, isNested }: FolderRow): Fault[] {
  const parts = path.slice(folder.length).split('/');
  const last = parts.at(-1) ?? '';
  if (!last.endsWith(ending))
    return [
      named(
        path,
        `nothing reads this file: files in ${folder} end in “${ending}”`,
        `Rename it to ${nameFromTitle(last)}${ending}, or move it out of content/.`,
      ),
    ];
  const slugs = [...parts.slice(0, -1), last.slice(0, -ending.length)];
  if (!slugs.every((slug) => words.test(slug)))
    return [
      named(
        path,
        'the file’s name is part of the site’s address: lower-case words joined by hyphens',
        `Rename it to ${slugs.map(nameFromTitle).join('/')}${ending}.`,
      ),
    ];
  if (slugs.some(isReserved))
    return [named(path, 'the program keeps this name for itself', 'Give the file another name.')];
  return isNested || slugs.length === 1
    ? []
    : [named(path, `nothing reads folders inside ${folder}`, `Move it to ${folder}${last}`)];
}

function strayFault(path: string): Fault[] {
  if (knownFiles.includes(path) || freeFiles.test(path)) return [];
  const meant = nearest(path, knownFiles);
  return [
    named(
      path,
      'nothing reads this file',
      meant
        ? `Did you mean “${meant}”? Rename it, or move it out of content/.`
        : 'Move it into one of the folders of content/, or out of it.',
    ),
  ];
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
  const backups = given.filter((path) => isBackup(path) && !path.startsWith('content/images/'));
  const others = given.filter((path) => !backups.includes(path));
  const missing = fileRows
    .filter(({ file }) => !others.includes(file))
    .map(({ file, isOptional }) => faultOfFile(file, isOptional ? missedFile : missingFile));
  return [
    ...backups.map(backupFault),
    ...others.flatMap((path) => {
      const row = folderOf(path);
      return row ? faultInFolder(path, row) : strayFault(path);
    }),
    ...missing,
  ];
}
