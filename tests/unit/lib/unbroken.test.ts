import { expect, it } from 'vitest';
import { piecesOf } from '~/lib/unbroken';

const told = (title: string): string =>
  piecesOf(title)
    .map(({ text, isWhole }) => (isWhole ? `[${text}]` : text))
    .join('');

it.each([
  ['Is there really a 72-hour window?', 'Is there really a [72-hour] window?'],
  ['Addiction-informed care', '[Addiction-informed] care'],
  ['Where do my self-screen answers go?', 'Where do my [self-screen] answers go?'],
  ['Is it a self-screen?', 'Is it a [self-screen?]'],
  ['Yes - or no', 'Yes - or no'],
  ['Fees', 'Fees'],
  ['', ''],
])('“%s” breaks only where a reader would', (title, pieces) => {
  expect(told(title)).toBe(pieces);
});
