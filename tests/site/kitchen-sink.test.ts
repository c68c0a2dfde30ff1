import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { components } from './support/components';
import { everyPage } from './support/pages';

/** Parts that need a page of their own around them, and stand on one. */
const elsewhere: readonly string[] = [
  'Cite',
  'Noted',
  'Term',
  'Glossary',
  'Prescribers',
  'Questions',
  'References',
  'SiteMap',
  'CourseTable',
];

describe('the kitchen sink', () => {
  it('is built for the tests, and unlisted', () => {
    const page = everyPage.find(({ url }) => url === '/kitchen-sink/');
    expect(page?.document.querySelector('meta[name=robots]')?.getAttribute('content')).toBe(
      'noindex',
    );
  });

  it('shows every component that a writer may use, but for those that only a real page can show', () => {
    const source = readFileSync(
      new URL('../../src/components/mdx/KitchenSink.astro', import.meta.url),
      'utf8',
    );
    expect(
      components.filter((name) => !elsewhere.includes(name) && !source.includes(`<${name}`)),
    ).toEqual([]);
  });
});
