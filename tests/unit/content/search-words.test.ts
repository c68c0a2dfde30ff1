import { expect, it } from 'vitest';
import { searchWordsSchema } from '~/content/schema/search-words';

const lists = { crisis: { words: ['suicide'] } };
const faultsOf = (value: unknown): string[] =>
  searchWordsSchema.safeParse(value).error?.issues.map(({ message }) => message) ?? [];

it('search words lead to 988 and 911 at least', () => {
  expect(faultsOf({ title: 'Talk', lines: ['988', '911'], lists })).toEqual([]);
  expect(faultsOf({ title: 'Talk', lines: ['911'], lists })).toEqual([
    'must hold 988 and 911; they may not be removed',
  ]);
});

it('search words keep the word that most people in danger type', () => {
  const others = { crisis: { words: ['hotline'] } };
  expect(faultsOf({ title: 'Talk', lines: ['988', '911'], lists: others })).toEqual([
    'must hold the word “suicide” in one of the lists; it may not be removed',
  ]);
});
