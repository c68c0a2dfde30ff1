import { isBackup, isTextFile } from '~/content/file-kinds';
import { nearest } from '~/lib/suggestion';
import { folders, siteFiles } from '../collections';
import { faultOfFile } from '~/content/fault';
import type { Fault } from '~/content/fault';
import { leftoverName } from './leftovers';

/** A file that nothing reads is a page that is silently absent: so every name is looked at. */

const words = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const freeFiles = /^content\/(?:README\.md$|images\/|screening\/)/;

const nameFromTitle = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\.[a-z]+$/i, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'page-name';

const backupFault = (path: string): Fault =>
  faultOfFile(path, {
    rule: 'file-name',
    message: 'this looks like a backup or a second copy of a file',
    fix: 'Move it out of content/. Earlier versions of a file are kept for you: content/README.md says how to bring one back.',
  });

function faultInFolder(path: string): Fault[] {
  if (path.startsWith('content/screening/') && !isTextFile(path))
    return [
      faultOfFile(path, {
        rule: 'file-name',
        message: 'the self-screen does not know this file, and cannot be built beside it',
        fix: 'Move it out of content/. Earlier versions of a file are kept for you: content/README.md says how to bring one back.',
      }),
    ];
  const entry = Object.values(folders).find(({ folder }) => path.startsWith(folder));
  if (!entry) return [];
  const say = (message: string, fix: string): Fault[] => [
    faultOfFile(path, { rule: 'file-name', message, fix }),
  ];
  const name = path.slice(entry.folder.length);
  const parts = name.split('/');
  const last = parts.at(-1) ?? '';
  if (!last.endsWith(entry.ending))
    return say(
      `nothing reads this file: files in ${entry.folder} end in “${entry.ending}”`,
      `Rename it to ${nameFromTitle(last)}${entry.ending}, or move it out of content/.`,
    );
  const slugs = [...parts.slice(0, -1), last.slice(0, -entry.ending.length)];
  if (!slugs.every((slug) => words.test(slug)))
    return say(
      'the file’s name is part of the site’s address: lower-case words joined by hyphens',
      `Rename it to ${slugs.map(nameFromTitle).join('/')}${entry.ending}.`,
    );
  if (!entry.isNested && slugs.length > 1)
    return say(`nothing reads folders inside ${entry.folder}`, `Move it to ${entry.folder}${last}`);
  const slug = slugs.at(-1) ?? '';
  return leftoverName.test(slug)
    ? [
        faultOfFile(path, {
          rule: 'template-leftover',
          message: `“${slug}” looks like the name a template gave this file`,
          fix: 'Name it after what it answers, such as couples.mdx; its name is its address.',
        }),
      ]
    : [];
}

/** @param paths all files under `content/` */
export function checkFileNames(paths: Iterable<string>): Fault[] {
  const given = [...paths];
  const backups = given.filter((path) => isBackup(path) && !path.startsWith('content/images/'));
  const all = given.filter((path) => !backups.includes(path));
  const known = Object.keys(siteFiles);
  const lost = all
    .filter(
      (path) =>
        !known.includes(path) &&
        !freeFiles.test(path) &&
        !Object.values(folders).some(({ folder }) => path.startsWith(folder)),
    )
    .map((path) => {
      const meant = nearest(path, known);
      return faultOfFile(path, {
        rule: 'file-name',
        message: 'nothing reads this file',
        fix: meant
          ? `Did you mean “${meant}”? Rename it, or move it out of content/.`
          : 'Move it into one of the folders of content/, or out of it.',
      });
    });
  const missing = known
    .filter((path) => !all.includes(path))
    .map((path) =>
      faultOfFile(path, {
        rule: 'missing-file',
        message: 'this file is missing, and the site cannot do without it',
        fix: 'Bring it back from the last version.',
      }),
    );
  return [...backups.map(backupFault), ...all.flatMap(faultInFolder), ...lost, ...missing];
}
