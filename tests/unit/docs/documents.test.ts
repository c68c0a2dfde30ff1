import { existsSync, globSync, readFileSync } from 'node:fs';
import GithubSlugger from 'github-slugger';
import { describe, expect, it } from 'vitest';
import { filesLike } from '../../support/files';
import { documentAt, documents, linksFrom } from './documents';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

/** Names of scripts as they are typed: `npm run x`, `npm run --silent x`, `npm start`, `npm test`. */
const scriptsIn = (text: string): string[] =>
  [...text.matchAll(/\bnpm (?:run (?:--?\w+ )*([a-z][\w:-]*)|(start|test)\b)/g)].map(
    (match) => match[1] ?? match[2] ?? '',
  );

/** The anchors that a code host gives the headings of a document. */
const anchorsOf = (text: string): string[] => {
  const slugger = new GithubSlugger();
  return [...text.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => slugger.slug(heading));
};

/** A path of this project in backticks, which may hold `*` or `{a,b}`. A file that the reader is told to make is not there yet. */
const pathsIn = (prose: string): string[] =>
  prose
    .split('\n')
    .filter((line) => !line.includes('**New file**'))
    .flatMap((line) =>
      [
        ...line.matchAll(/`((?:src|content|tests|docs|public|\.github|\.ci|\.vscode)\/[^`\s]*)`/g),
      ].map(([, path = '']) => path),
    );

const isThere = (path: string): boolean => existsSync(path) || globSync(path).length > 0;

const texts = [
  ...documents,
  ...filesLike('.github/**/*.yml').map((path) => ({ path, text: readFileSync(path, 'utf8') })),
];

describe.each(texts)('$path', ({ text }) => {
  it('names no command that package.json does not have', () => {
    expect(scriptsIn(text).filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe.each(documents)('$path', (document) => {
  it('links only to files and headings that are there', () => {
    const dead = linksFrom(document).filter(
      ({ path, anchor }) =>
        !existsSync(path) || (anchor !== '' && !anchorsOf(documentAt(path).prose).includes(anchor)),
    );
    expect(dead).toEqual([]);
  });

  it('names only paths that are there', () => {
    expect(pathsIn(document.prose).filter((path) => !isThere(path))).toEqual([]);
  });
});

describe('README.md', () => {
  const readme = documentAt('README.md');

  it('names every command of package.json', () => {
    const named = new Set(scriptsIn(readme.text));
    const runsByItself = (name: string): boolean =>
      /^(?:pre|post)/.test(name) && name.replace(/^(?:pre|post)/, '') in scripts;
    expect(Object.keys(scripts).filter((name) => !runsByItself(name) && !named.has(name))).toEqual(
      [],
    );
  });

  it('leads to every file of docs/, directly or through other documents', () => {
    const reached = new Set([readme.path]);
    for (const path of reached) {
      const document = documents.find((one) => one.path === path);
      if (document) linksFrom(document).forEach((link) => reached.add(link.path));
    }
    expect(filesLike('docs/**/*').filter((path) => !reached.has(path))).toEqual([]);
  });
});
