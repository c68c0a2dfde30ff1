import { describe, expect, it } from 'vitest';
import { findResult, nextQuestion, setAnswer, type Answers, type ScoreId } from '~/screening';
import { readAnswers } from '~/screening/answers';
import { plainAnswers } from '~/screening/plain';
import { sumScore } from '~/screening/score';
import { frozenModel } from './frozen-content';

const model = frozenModel();
const plain: Answers = plainAnswers(model);

const without = (id: string): Answers =>
  Object.fromEntries(Object.entries(plain).filter(([key]) => key !== id));

const sum = (answers: Answers, id: ScoreId) => sumScore(model, readAnswers(model, answers), id);

const outcomeOf = (own: Answers): string | undefined =>
  findResult(model, { ...plain, ...own })?.outcome.id;

describe('an outcome', () => {
  it.each<[string, Answers, string]>([
    [
      'explores at a fit of one',
      { reasons: ['something-else'], tried: ['unsure'], impact: ['little'] },
      'explore',
    ],
    [
      'does not explore at a fit of two',
      { reasons: ['something-else'], tried: ['nothing-yet'], impact: ['some'] },
      'book-intake',
    ],
    [
      'does not explore at a readiness of three',
      { support: ['could'], time: ['maybe'], hope: ['not-sure'] },
      'book-intake',
    ],
    [
      'counts the highest reason, not their sum',
      { reasons: ['something-else', 'depression', 'ptsd'], tried: ['unsure'], impact: ['unsure'] },
      'book-intake',
    ],
  ])('%s', (_name, own, outcome) => {
    expect(outcomeOf(own)).toBe(outcome);
  });

  it('is null while a question is open', () => {
    const open = without('hope');
    expect(findResult(model, open)).toBeNull();
    expect(nextQuestion(model, open)?.id).toBe('hope');
  });

  it('lists every concern, the most careful first, with the answer that raised it', () => {
    const result = findResult(model, {
      ...plain,
      place: ['no'],
      mind: ['psychosis', 'bipolar'],
      driving: ['unsure'],
    });
    expect(result?.concerns.map(({ concern }) => concern.id)).toEqual([
      'psychosis',
      'bipolar',
      'out-of-area',
      'must-drive',
    ]);
    expect(result?.concerns[0]?.raisedBy).toEqual([{ question: 'mind', option: 'psychosis' }]);
  });

  it('offers no more than the level allows, even where a file was tampered with', () => {
    const talkFirst = model.outcomes['talk-first'];
    if (!talkFirst) throw new Error('talk-first');
    const tampered = {
      ...model,
      outcomes: {
        ...model.outcomes,
        'talk-first': { ...talkFirst, actions: ['call-help', 'book'] as const },
      },
    };
    expect(findResult(tampered, { ...plain, driving: ['no'] })?.actions).toEqual(['call-help']);
  });
});

describe('an emergency', () => {
  it('is undone by changing the answer, and the later answers are still there', () => {
    const mistaken = setAnswer(model, plain, 'safety', ['plan']);
    expect(findResult(model, mistaken)?.outcome.id).toBe('help-now');
    expect(findResult(model, setAnswer(model, mistaken, 'safety', ['no']))?.outcome.id).toBe(
      'book-intake',
    );
  });
});

describe('a score', () => {
  it('is null until all its questions are answered', () => {
    const open = without('impact');
    expect(sum(open, 'fit')).toBeNull();
    expect(sum(open, 'readiness')?.points).toBe(6);
    expect(sum({}, 'fit')).toBeNull();
  });

  it('is written out part by part', () => {
    const fit = sum(
      {
        ...plain,
        reasons: ['something-else'],
        tried: ['talk-therapy', 'practices'],
        impact: ['some'],
      },
      'fit',
    );
    expect(fit?.parts.map(({ question, points }) => [question, points])).toEqual([
      ['reasons', 1],
      ['tried', 2],
      ['impact', 1],
    ]);
    expect(fit).toMatchObject({ points: 4, max: 6, band: { id: 'clear' } });
  });
});
