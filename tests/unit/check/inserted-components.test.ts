import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { faultsAfter } from './corpus';

/** What the build puts into a page, and Markdown’s own table. */
const inserted = globSync('src/components/mdx/inserted/*.astro').map((file) =>
  basename(file, '.astro'),
);

describe('What the build inserts is closed to writers:', { timeout: 30_000 }, () => {
  const said = (append: string): string[] =>
    faultsAfter({ name: append, file: 'content/pages/couples.mdx', append })
      .filter(({ rule, level }) => level === 'error' && rule.includes('component'))
      .map(({ message, fix }) => `${message}. ${fix}`);

  it('the block with notes is one of two such parts', () => {
    expect(inserted.sort()).toEqual(['Noted', 'Table']);
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
