import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { isSlip, linesFor } from '~/islands/search/crisis';
import { searchWordsSchema } from '~/content/schema/search-words';
import { frozenPractice } from '../../../support/frozen-practice';

const { lines, lists } = searchWordsSchema.parse(
  parse(frozenPractice.get('content/site/search-words.yaml') ?? ''),
);
const groups = Object.values(lists).map((list) => ({
  words: list.words,
  lines: [...lines, ...list.lines],
}));

describe('a search in a crisis', () => {
  it.each([
    'suicide',
    'SUICIDE',
    'suicides',
    'suicidal thoughts',
    'ketamine for suicidal ideation',
    'sucide',
    'suicied',
    'suiside?',
    'i want to kill myself',
    'kill my self',
    'killing myslef',
    'Ending my life',
    'I don’t want to live',
    "i don't want to live anymore",
    'dont want to live',
    'self harm',
    'self-harm',
    'selfharm',
    '“self–harming”',
    'want to die',
    '988',
    'hotlines',
    'quiero morir',
  ])('“%s” leads to people who answer', (typed) => {
    expect(linesFor(typed, groups)).toEqual(expect.arrayContaining(['988', '911']));
  });

  it.each([
    ['overdosed', 'poison-help'],
    ['I took too many pills', 'poison-help'],
    ['my husband hits me', 'domestic-violence'],
    ['afraid of my wife', 'domestic-violence'],
    ['raped', 'sexual-assault'],
  ])('“%s” leads to %s as well', (typed, line) => {
    expect(linesFor(typed, groups)).toEqual(expect.arrayContaining(['988', '911', line]));
  });

  it('names no line twice', () => {
    expect(linesFor('suicide overdose', groups)).toEqual(['988', '911', 'poison-help']);
  });

  it.each([
    '',
    'the',
    'bladder',
    'cost',
    'my life partner',
    'couples therapy',
    'how long is a session',
    'self-screen',
    'hurt',
    'drive home',
    'die',
    'life after ketamine',
    'is it safe',
  ])('“%s” leads to results alone', (typed) => {
    expect(linesFor(typed, groups)).toEqual([]);
  });

  it.each([
    ['abxc', true],
    ['ab', true],
    ['axc', true],
    ['acb', true],
    ['cab', false],
    ['a', false],
    ['abcde', false],
    ['xyc', false],
  ])('“%s” is one slip away from “abc”: %s', (typed, expected) => {
    expect(isSlip(typed, 'abc')).toBe(expected);
  });
});
