import { describe, expect, it } from 'vitest';
import { palette } from '../../../tailwind.config.mjs';

type Roles = typeof palette.light;

/** Relative luminance and contrast as WCAG 2 defines them. */
const luminance = (hex: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

/** Least contrast of each pair of roles that meet on a page: 7 for running text, 4.5 for other text, 3 for parts of the interface. */
const pairs: readonly (readonly [keyof Roles, keyof Roles, number])[] = [
  ['ink', 'paper', 7],
  ['ink', 'raised', 7],
  ['ink', 'mist', 7],
  ['ink-2', 'paper', 4.5],
  ['ink-2', 'raised', 4.5],
  ['ink-2', 'mist', 4.5],
  ['spruce', 'paper', 4.5],
  ['spruce', 'raised', 4.5],
  ['spruce', 'mist', 4.5],
  ['on-spruce', 'spruce', 4.5],
  ['clay', 'paper', 4.5],
  ['clay', 'raised', 4.5],
  ['crisis', 'crisis-bg', 7],
  ['crisis', 'raised', 7],
  ['on-deep', 'deep', 7],
  ['ok', 'raised', 3],
  ['crisis', 'paper', 3],
  ['line', 'paper', 3],
  ['line', 'raised', 3],
  ['spruce', 'paper', 3],
  ['clay', 'mist', 3],
  ['clay', 'summit', 3],
  ['ink', 'ground', 7],
  ['ink', 'upland', 7],
  ['ink-2', 'ground', 4.5],
  ['ink-2', 'upland', 4.5],
  ['clay', 'ground', 3],
  ['clay', 'upland', 3],
  ['rim', 'ground', 3],
];

const modes: Record<string, Roles> = {
  light: palette.light,
  dark: palette.dark,
  'light, more contrast': { ...palette.light, ...palette.lightMore },
  'dark, more contrast': { ...palette.dark, ...palette.darkMore },
  print: { ...palette.light, ...palette.print },
};

it('The words a search finds are as easy to read in every mode: their ground never changes', () => {
  expect(new Set(Object.values(modes).map(({ ochre }) => ochre)).size).toBe(1);
  expect(contrast(palette.light.ink, palette.light.ochre)).toBeGreaterThanOrEqual(4.5);
});

describe.each(Object.entries(modes))('in %s', (_mode, roles) => {
  it.each(pairs)('%s on %s has a contrast of at least %d', (front, back, least) => {
    expect(contrast(roles[front], roles[back])).toBeGreaterThanOrEqual(least);
  });
});
