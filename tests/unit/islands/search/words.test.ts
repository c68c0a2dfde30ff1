import { describe, expect, it } from 'vitest';
import { tellingWords, wordsOf } from '~/islands/search/words';

describe('the words of a search', () => {
  it.each([
    ['off-label', 'off label'],
    ['off–label', 'off label'],
    ['partner’s', 'partners'],
    ["partner's", 'partners'],
    ['(KAT)', 'kat'],
    ['“bladder”', 'bladder'],
    ['‘bladder’?', 'bladder'],
    ['[bladder], harm!', 'bladder harm'],
    ['Café', 'cafe'],
    ['$150/session', '150 session'],
    ['…', ''],
  ])('in “%s” are “%s”', (typed, words) => {
    expect(wordsOf(typed).join(' ')).toBe(words);
  });

  it.each([
    ['the', ''],
    ['is it', ''],
    ['How do I…?', ''],
    ['what’s it about', ''],
    ['how do I get home after a session', 'home after session'],
    ['What does it cost?', 'cost'],
    ['vitamin c', 'vitamin'],
    ['MAOI', 'maoi'],
  ])('that tell anything in “%s” are “%s”', (typed, words) => {
    expect(tellingWords(typed).join(' ')).toBe(words);
  });
});
