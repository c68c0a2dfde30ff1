import { describe, expect, it } from 'vitest';
import { readingLevel, segmentSentences } from '~/lib/reading-level';

describe('The reading level', () => {
  it('is low for short words in short sentences', () => {
    expect(readingLevel(['We meet. You rest. Then we talk.'], []).grade).toBeLessThan(3);
  });

  it('is high for long words in long sentences', () => {
    expect(
      readingLevel(
        [
          'Comprehensive interdisciplinary evaluation necessitates individualized consideration of cardiovascular contraindications.',
        ],
        [],
      ).grade,
    ).toBeGreaterThan(18);
  });

  it('does not count the length of known words', () => {
    const text = 'You take dextromethorphan at home.';
    expect(readingLevel([text], ['dextromethorphan']).grade).toBeLessThan(
      readingLevel([text], []).grade,
    );
  });

  it('knows a known word in its plural, and not inside another word', () => {
    const plural = readingLevel(['Antidepressants help some.'], ['antidepressant']);
    expect(plural.grade).toBe(readingLevel(['Word help some.'], []).grade);
    expect(readingLevel(['Esketamine is new.'], ['ketamine']).grade).toBe(
      readingLevel(['Esketamine is new.'], []).grade,
    );
  });

  it('does not run one paragraph into the next', () => {
    expect(readingLevel(['No full stop here', 'Nor here'], []).sentences).toHaveLength(2);
  });

  it('lists the hardest sentence first', () => {
    expect(
      readingLevel(['We sit. Neuropsychological deliberations accumulate considerably.'], [])
        .sentences[0]?.text,
    ).toMatch(/^Neuro/);
  });

  it('is nothing for no words', () => {
    expect(readingLevel([], [])).toEqual({ grade: 0, words: 0, sentences: [] });
  });
});

it('A sentence is known with its place', () => {
  expect(segmentSentences('One is here. Two is there.').map(({ start }) => start)).toEqual([0, 13]);
});
