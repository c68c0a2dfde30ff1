import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allowedIn, componentNames } from '~/check/rules/component-table';
import { problemsAfter } from './corpus';

const registry = (file: string): string => readFileSync(`src/components/mdx/${file}.ts`, 'utf8');

/** What the build puts into a page, and Markdown’s own table: never written by an owner. */
const inserted: readonly string[] =
  (/const insertedByBuild = \{([^}]*)\}/.exec(registry('index'))?.[1] ?? '').match(/[A-Z]\w+/g) ??
  [];

/** Components that a registry of `src/components/mdx` imports. Astro files cannot be imported here, so its text is read. */
const importedBy = (file: string): string[] =>
  [...registry(file).matchAll(/^import (\w+) from '.*\.astro';$/gm)]
    .map(([, name = '']) => name)
    .filter((name) => !inserted.includes(name))
    .sort();

it('The check knows exactly the components that pages may use', () => {
  expect([...componentNames].sort()).toEqual(
    [...importedBy('index'), ...importedBy('drawings/index')].sort(),
  );
});

it('The check knows exactly the components that answers and prescribers may use', () => {
  expect([...allowedIn.short].sort()).toEqual(importedBy('inline'));
});

describe('What the build inserts is closed to writers:', { timeout: 30_000 }, () => {
  const said = (append: string): string[] =>
    problemsAfter({ name: append, file: 'content/pages/couples.mdx', append })
      .filter(({ rule, level }) => level === 'error' && rule.includes('component'))
      .map(({ message, fix }) => `${message}. ${fix}`);

  it('the block with notes is one of two such parts', () => {
    expect(inserted).toEqual(['Noted', 'Table']);
  });

  it.each(inserted)('<%s>', (name) => {
    expect(said(`<${name}>\n\nWords.\n\n</${name}>`)).toEqual([
      expect.stringContaining(`there is no component <${name}>`),
    ]);
  });

  it('the number of a citation', () => {
    expect(said('Words.<Cite id="cornfield-2024" n="7" />')).toEqual([
      '<Cite> does not know “n”. Write it as <Cite id="feder-2021" />. Use only: id.',
    ]);
  });
});
