import { describe, expect, it } from 'vitest';
import { certaintyOf, certaintyScale } from '~/evidence';
import { isHedgedFor } from '~/evidence/certainty';
import { certainties } from '~/content/schema/claim';

describe('the certainty scale', () => {
  it('has the steps that content may name, surest first', () => {
    expect(certaintyScale.map((step) => step.id)).toEqual([...certainties]);
    expect(certaintyScale.map((step) => step.order)).toEqual([1, 2, 3, 4]);
  });

  it('draws fewer lines the less is known, and always at least one', () => {
    const lines = certaintyScale.map((step) => step.lines);
    expect(lines).toEqual([...lines].sort((a, b) => b - a));
    expect(new Set(lines).size).toBe(lines.length);
    expect(Math.min(...lines)).toBeGreaterThan(0);
  });

  it('tells the word and verb of a step', () => {
    expect(certaintyOf('early')).toMatchObject({ word: 'Early', verb: 'may help' });
  });

  it('refuses a word that is not on the scale, naming those that are', () => {
    expect(() => certaintyOf('certain' as 'strong')).toThrow(/strong, moderate, early, very-early/);
  });

  it.each([
    ['strong', 'Frequent use harms the bladder.', true],
    ['strong', 'Frequent use may harm the bladder.', false],
    ['moderate', 'A drip probably helps.', true],
    ['moderate', 'A drip helps.', false],
    ['early', 'Lozenges may help.', true],
    ['early', 'Lozenges help.', false],
    ['very-early', 'We do not know yet whether it helps.', true],
    ['very-early', 'It may help.', false],
  ] as const)('a %s claim worded “%s” is accepted: %s', (certainty, sentence, accepted) => {
    expect(isHedgedFor(certainty, sentence)).toBe(accepted);
  });
});
