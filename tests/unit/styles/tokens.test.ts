import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Pages that stand outside the site's styles; each with its reason. */
const allowed: Readonly<Record<string, string>> = {
  'src/build/problem-page.ts': 'shown to an owner in place of a preview that cannot be built',
};

const hexColor = /(?<![&\w/])#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})\b/gi;

const colorsIn = (path: string): string[] => readFileSync(path, 'utf8').match(hexColor) ?? [];

const sources = globSync('src/**/*.{ts,tsx,astro,css,mjs,svg}');

it('Colors stand in tailwind.config.mjs alone, so that a designer changes one file', () => {
  const found = sources.filter((path) => !(path in allowed)).flatMap((path) => colorsIn(path).map((color) => `${path}: ${color}`));
  expect(sources.length).toBeGreaterThan(100);
  expect(found).toEqual([]);
});

it('A file that may hold colors of its own still does', () => {
  expect(Object.keys(allowed).filter((path) => colorsIn(path).length === 0)).toEqual([]);
});

it('The names of fonts stand in tailwind.config.mjs, beside their faces and in pictures that no style sheet reaches', () => {
  const named = sources.filter((path) => /Newsreader|Atkinson Hyperlegible/.test(readFileSync(path, 'utf8')));
  expect(named.sort()).toEqual(['src/build/fonts.ts', 'src/figures/social-card.ts', 'src/styles/fonts.css']);
});
