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
      safety: ['past'],
      mind: ['psychosis', 'bipolar'],
      driving: ['unsure'],
    });
    expect(result?.concerns.map(({ concern }) => concern.id)).toEqual([
      'psychosis',
      'bipolar',
      'past-attempt',
      'must-drive',
    ]);
    expect(result?.concerns[0]?.raisedBy).toEqual([{ question: 'mind', option: 'psychosis' }]);
  });

  it('is the same with concerns to mention as without, but for the list of them', () => {
    const [without, withMention] = [{}, { medicines: ['antidepressant', 'other'] }].map((own) =>
      findResult(model, { ...plain, ...own }),
    );
    expect(withMention).toMatchObject({
      outcome: without?.outcome,
      actions: without?.actions,
      scores: without?.scores,
      lead: without?.lead,
      level: 'mention',
    });
    expect(withMention?.concerns).toHaveLength(2);
  });

  it('says first what the concern that decides has to say, help before all else', () => {
    const leadOf = (own: Answers) => findResult(model, { ...plain, ...own })?.lead;
    const own = (id: string) => model.concerns[id]?.lead;
    expect(leadOf({ safety: ['passing'], hope: ['medicine-only'] })).toBe(own('passing-thoughts'));
    expect(leadOf({ who: ['someone-else'], safety: ['passing'] })).toBe(own('passing-thoughts'));
    expect(leadOf({ hope: ['medicine-only'] })).toBe(own('medicine-only'));
  });

  it('speaks to thoughts of death where a medical concern decides, and never in an emergency', () => {
    const leadOf = (own: Answers) => findResult(model, { ...plain, ...own })?.lead;
    const ofOutcome = (id: string) => model.outcomes[id]?.lead;
    expect(leadOf({ safety: ['passing'], heart: ['heart-disease'] })).toBe(
      model.concerns['passing-thoughts']?.lead,
    );
    const afraid: Answers = { who: ['couple'], 'home-safety': ['not-always'] };
    expect(leadOf({ ...afraid, heart: ['heart-disease'] })).toBe(ofOutcome('prescriber-first'));
    expect(leadOf({ hope: ['medicine-only'], heart: ['heart-disease'] })).toBe(
      ofOutcome('prescriber-first'),
    );
    expect(leadOf({ safety: ['passing'], mind: ['psychosis'] })).toBe(ofOutcome('not-now'));
    expect(leadOf({ safety: ['plan'], heart: ['heart-disease'] })).toBe(ofOutcome('help-now'));
  });

  it('shows no sums where they would mock', () => {
    const sums = (own: Answers) => findResult(model, { ...plain, ...own })?.scores.length;
    expect(sums({})).toBe(2);
    expect(sums({ heart: ['heart-disease'] })).toBe(2);
    expect(sums({ pregnancy: ['pregnant'] })).toBe(0);
    expect(sums({ place: ['no'] })).toBe(0);
    expect(sums({ safety: ['plan'] })).toBe(0);
  });
});

describe('what a result offers', () => {
  const offeredTo = (own: Answers) => findResult(model, { ...plain, ...own })?.actions;

  it.each<[string, Answers]>([
    ['on an antidepressant', { medicines: ['antidepressant'] }],
    ['with treated blood pressure', { heart: ['bp-controlled'] }],
    ['with passing thoughts', { safety: ['passing'] }],
    ['with a medical concern', { heart: ['heart-disease'] }],
  ])('holds booking for someone %s', (_name, own) => {
    expect(offeredTo(own)).toContain('book');
  });

  it.each<[string, Answers]>([
    ['under 18', { age: ['under-18'] }],
    ['out of the area', { place: ['no'] }],
    ['answering for someone else', { who: ['someone-else'] }],
    ['afraid at home', { who: ['couple'], 'home-safety': ['not-always'] }],
    ['who would not speak of home', { who: ['couple'], 'home-safety': ['skip'] }],
    ['who would not speak of safety', { safety: ['skip'] }],
    ['who should wait', { pregnancy: ['pregnant'] }],
    ['in danger', { safety: ['unsafe'] }],
  ])('holds no booking for someone %s, whatever else was said', (_name, own) => {
    expect(offeredTo(own)).not.toContain('book');
    expect(offeredTo({ ...own, heart: ['heart-disease'], substances: ['worried'] })).not.toContain(
      'book',
    );
  });

  it('begins with the one next step', () => {
    expect(offeredTo({})?.[0]).toBe('book');
    expect(offeredTo({ safety: ['skip'] })?.[0]).toBe('talk');
    expect(offeredTo({ heart: ['heart-disease'] })?.[0]).toBe('prescribers');
  });

  it('is no more than its level allows, even where a file was tampered with', () => {
    const notNow = model.outcomes['not-now'];
    if (!notNow) throw new Error('not-now');
    const tampered = {
      ...model,
      outcomes: { ...model.outcomes, 'not-now': { ...notNow, actions: ['book', 'talk'] as const } },
    };
    expect(findResult(tampered, { ...plain, pregnancy: ['pregnant'] })?.actions).toEqual(['talk']);
  });
});

describe('an answer that ends the questions', () => {
  it('gives its result at once, for what was said so far', () => {
    expect(findResult(model, { age: ['under-18'] })?.outcome.id).toBe('not-now');
    expect(findResult(model, { age: ['18-plus'], place: ['no'] })?.outcome.id).toBe('elsewhere');
    expect(nextQuestion(model, { age: ['under-18'] })).toBeUndefined();
  });

  it('leaves later answers where they were, so that a mis-tap loses nothing', () => {
    const ended = setAnswer(model, plain, 'age', ['under-18']);
    expect(findResult(model, ended)?.outcome.id).toBe('not-now');
    expect(findResult(model, setAnswer(model, ended, 'age', ['18-plus']))?.outcome.id).toBe(
      'book-intake',
    );
  });

  it('counts nothing behind it but an emergency, which nothing hides', () => {
    const ended = { ...plain, place: ['no'], heart: ['heart-disease'] };
    expect(findResult(model, ended)?.concerns.map(({ concern }) => concern.id)).toEqual([
      'out-of-area',
    ]);
    expect(findResult(model, { ...ended, safety: ['plan'] })?.outcome.id).toBe('help-now');
    expect(findResult(model, { age: ['under-18'], safety: ['unsafe'] })?.outcome.id).toBe(
      'help-now',
    );
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
