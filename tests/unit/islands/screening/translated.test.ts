// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { all, answer, closePage, one, openPage, press, standStill, tick } from './page';

beforeEach(standStill);
afterEach(() => {
  closePage();
  vi.restoreAllMocks();
});

/** As browsers translate: each text is taken out, and a new one put in its place inside elements of their own. */
function translate(): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts.filter(
    ({ data, parentNode }) => data.trim() && parentNode?.nodeName !== 'FONT',
  )) {
    const font = document.createElement('font' as string);
    font.append(text.data);
    text.replaceWith(font);
  }
}

/** Presses that together show every screen and everything that changes on one. */
const way: readonly (() => void)[] = [
  () => (one('.tick-box input') as HTMLInputElement).click(),
  () => press('Start'),
  () => press('Continue'),
  () => press('Continue'),
  () => tick('couple'),
  () => press('Continue'),
  () => answer('passing'),
  () => press('Continue'),
  () => answer('skip'),
  () => press('Continue'),
  () => tick('pressure'),
  () => tick('known'),
  () => press('Continue'),
  () => answer('yes'),
  () => press('See my next step'),
  () => (all('.tick-box input').slice(-1)[0] as HTMLInputElement).click(),
  () => (all('.tick-box input').slice(-1)[0] as HTMLInputElement).click(),
  () => press('Change'),
];

/** What is there to read after each press. */
function read(beforeEachPress: () => void): string[] {
  openPage();
  const seen = way.map((next) => {
    beforeEachPress();
    next();
    return document.body.textContent ?? '';
  });
  closePage();
  return seen;
}

describe('a page that the browser translates', () => {
  it('says at every moment what it says untranslated', () => {
    const plain = read(() => undefined);
    expect(new Set(plain).size).toBeGreaterThan(way.length / 2);
    expect(read(translate)).toEqual(plain);
  });
});
