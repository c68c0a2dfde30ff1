import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { palette } from '../../../tailwind.config.mjs';
import { filesLike } from '../../support/files';

const hexColor = /(?<![&\w/])#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})\b/gi;

const colorsIn = (path: string): string[] => readFileSync(path, 'utf8').match(hexColor) ?? [];

const sources = filesLike('src/**/*.{ts,tsx,astro,css,mjs,svg}');

it('Colors stand in tailwind.config.mjs alone, so that a designer changes one file', () => {
  const found = sources.flatMap((path) => colorsIn(path).map((color) => `${path}: ${color}`));
  expect(sources.length).toBeGreaterThan(100);
  expect(found).toEqual([]);
});

it('The icon, a file that no style sheet reaches, has the colors of a light page', () => {
  const inPalette = Object.values(palette.light).map((color) => color.toLowerCase());
  const colors = colorsIn('public/favicon.svg').map((color) => color.toLowerCase());
  expect(new Set(colors).size).toBe(3);
  expect(colors.filter((color) => !inPalette.includes(color))).toEqual([]);
});

it('The names of fonts stand in tailwind.config.mjs, beside their faces and in pictures that no style sheet reaches', () => {
  const named = sources.filter((path) =>
    /Newsreader|Atkinson Hyperlegible/.test(readFileSync(path, 'utf8')),
  );
  expect(named).toEqual([
    'src/build/fonts.ts',
    'src/drawings/social-card.ts',
    'src/styles/fonts.css',
  ]);
});
