import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { pageAt, visibleText } from './support/pages';

/** The practice's own text came as 142 facts. Each file of tests/site/facts says on which page a fact stands, and in what words. */
interface FactFile {
  readonly page: string;
  readonly facts: Readonly<Record<string, string>>;
}

const folder = new URL('./facts/', import.meta.url);
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => parse(readFileSync(new URL(name, folder), 'utf8')) as FactFile);

const facts = files.flatMap(({ page, facts: patterns }) =>
  Object.entries(patterns).map(([id, pattern]) => ({ id, page, pattern })),
);
const textOf = new Map(
  files.map(({ page }) => {
    const main = pageAt(page).document.querySelector('main');
    return [page, main ? visibleText(main) : ''];
  }),
);

/** F112 is the practice's empty list “More research”: the research page is its home. */
const allIds = Array.from({ length: 142 }, (_, index) => `F${index + 1}`);

describe('what the practice said', () => {
  it('has a home on the site, fact by fact', () => {
    const missing = allIds.filter((id) => !facts.some((fact) => fact.id === id));
    expect(missing).toEqual([]);
  });

  it.each(facts)('$id stands on $page', ({ page, pattern }) => {
    expect(textOf.get(page)).toMatch(new RegExp(pattern, 'i'));
  });
});
