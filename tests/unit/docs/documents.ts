import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { filesLike } from '../../support/files';

/** A file that people read to find their way: its path, its text, and its text without blocks of code. */
export interface Document {
  readonly path: string;
  readonly text: string;
  readonly prose: string;
}

const withoutCode = (text: string): string => text.replace(/^( *)```[\s\S]*?^\1```$/gm, '');

const readDocument = (path: string): Document => {
  const text = readFileSync(path, 'utf8');
  return { path, text, prose: withoutCode(text) };
};

export const documents: readonly Document[] = [
  'README.md',
  'CONTRIBUTING.md',
  'content/README.md',
  ...filesLike('docs/**/*.md'),
].map(readDocument);

export const documentAt = (path: string): Document => {
  const found = documents.find((document) => document.path === path);
  if (!found) throw new Error(`There is no document ${path}`);
  return found;
};

export interface Link {
  readonly path: string;
  readonly anchor: string;
}

/** Links and pictures that lead to a file of this repository; `/…/` is an address of the site, shown as an example. */
export const linksFrom = ({ path, prose }: Document): Link[] =>
  [...prose.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^(?:[a-z]+:|\/)/.test(target))
    .map((target) => {
      const [file = '', anchor = ''] = target.split('#');
      return {
        path: file === '' ? path : posix.normalize(posix.join(posix.dirname(path), file)),
        anchor,
      };
    });
