import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { drawingsSchema } from '~/content/schema/drawings';
import { pageAt, visibleText } from './support/pages';

const file = new URL('../fixtures/practice-facts.yaml', import.meta.url);
const pages = parse(readFileSync(file, 'utf8')) as Record<string, Record<string, string>>;

/** F112 is the practice's empty list “More research”: the research page is its home. */
const allIds = Array.from({ length: 142 }, (_, index) => `F${index + 1}`);

it('What the practice said has a home on the site, fact by fact', () => {
  const homed = new Set(Object.values(pages).flatMap((facts) => Object.keys(facts)));
  expect(allIds.filter((id) => !homed.has(id))).toEqual([]);
});

describe.each(Object.entries(pages))('What the practice said stands on %s:', (page, facts) => {
  const text = visibleText(pageAt(page).document.querySelector('main') ?? pageAt(page).document);

  it.each(Object.entries(facts))('%s', (_id, pattern) => {
    expect(text).toMatch(new RegExp(pattern, 'i'));
  });
});

it('The room stands on the page of the session once the owner has said what is in it, and nothing before', () => {
  const { things } = drawingsSchema.parse(
    parse(readFileSync('content/site/drawings.yaml', 'utf8')),
  ).room;
  const page = pageAt('/what-to-expect/ketamine-session/').document;
  const rooms = page.querySelectorAll('svg[aria-label^="The room from above"]');
  expect(rooms.length).toBe(things.length > 0 ? 1 : 0);
  const twin = rooms[0]?.closest('figure')?.parentNode?.querySelector('details');
  for (const { name } of things) expect(twin?.text).toContain(name);
});
