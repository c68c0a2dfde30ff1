import { describe, expect, it } from 'vitest';
import {
  askedQuestions,
  countedAnswers,
  findProgress,
  findQuestion,
  findResult,
  helpAfterAnswer,
  nextQuestion,
  pruneAnswers,
  setAnswer,
  sumScore,
  toggleOption,
  type Answers,
  type Question,
} from '~/screening';
import { plainAnswers } from '~/screening/plain';
import { requireModel } from './default-content';

const model = requireModel();
const plain: Answers = plainAnswers(model);

const pick = (id: string): Question => {
  const question = findQuestion(model, id);
  if (!question) throw new Error(id);
  return question;
};

const outcomeOf = (own: Answers): string | undefined => findResult(model, { ...plain, ...own })?.outcome.id;

describe('an outcome', () => {
  it.each<[string, Answers, string]>([
    ['books an intake when nothing stands in the way', {}, 'book-intake'],
    ['looks for a prescriber first when there is none', { prescription: ['not-yet'] }, 'find-a-prescriber'],
    ['explores at a fit of one', { reasons: ['something-else'], tried: ['unsure'], impact: ['little'] }, 'explore'],
    ['does not explore at a fit of two', { reasons: ['something-else'], tried: ['nothing-yet'], impact: ['some'] }, 'book-intake'],
    ['explores at a readiness of two', { support: ['could'], time: ['maybe'], hope: ['medicine-only'] }, 'talk-first'],
    ['explores at a readiness of two without concerns', { support: ['could'], time: ['no'], hope: ['not-sure'] }, 'explore'],
    ['does not explore at a readiness of three', { support: ['could'], time: ['maybe'], hope: ['not-sure'] }, 'book-intake'],
    ['counts the highest reason, not their sum', { reasons: ['something-else', 'depression', 'ptsd'], tried: ['unsure'], impact: ['unsure'] }, 'book-intake'],
    ['talks first for one thing to talk over', { driving: ['no'] }, 'talk-first'],
    ['goes elsewhere as soon as the area is one of the things to talk over', { place: ['no'], driving: ['no'] }, 'elsewhere'],
    ['puts the prescriber before the area', { place: ['no'], medicines: ['other'] }, 'prescriber-first'],
    ['puts not now before the prescriber', { pregnancy: ['breastfeeding'], medicines: ['other'] }, 'not-now'],
    ['puts an emergency before all', { age: ['under-18'], safety: ['plan'] }, 'help-now'],
  ])('%s', (_name, own, outcome) => {
    expect(outcomeOf(own)).toBe(outcome);
  });

  it('is null while a question is open', () => {
    const { hope: _hope, ...open } = plain;
    expect(findResult(model, open)).toBeNull();
    expect(nextQuestion(model, open)?.id).toBe('hope');
  });

  it('lists every concern, the most careful first, with the answer that raised it', () => {
    const result = findResult(model, { ...plain, place: ['no'], mind: ['psychosis', 'bipolar'], driving: ['unsure'] });
    expect(result?.concerns.map(({ concern }) => concern.id)).toEqual(['psychosis', 'bipolar', 'out-of-area', 'must-drive']);
    expect(result?.concerns[0]?.raisedBy).toEqual([{ question: 'mind', option: 'psychosis' }]);
  });

  it('offers no more than the level allows, even where a file was tampered with', () => {
    const talkFirst = model.outcomes['talk-first'];
    if (!talkFirst) throw new Error('talk-first');
    const tampered = { ...model, outcomes: { ...model.outcomes, 'talk-first': { ...talkFirst, actions: ['call-help', 'book'] as const } } };
    expect(findResult(tampered, { ...plain, driving: ['no'] })?.actions).toEqual(['call-help']);
  });
});

describe('an emergency', () => {
  it('ends the questions at once', () => {
    const early: Answers = { age: ['18-plus'], place: ['yes'], who: ['self'], safety: ['plan'] };
    expect(findResult(model, early)?.outcome.id).toBe('help-now');
    expect(askedQuestions(model, early).at(-1)?.id).toBe('safety');
    expect(nextQuestion(model, early)).toBeUndefined();
  });

  it('is undone by changing the answer, and the later answers are still there', () => {
    const mistaken = setAnswer(model, plain, 'safety', ['plan']);
    expect(findResult(model, mistaken)?.outcome.id).toBe('help-now');
    expect(findResult(model, setAnswer(model, mistaken, 'safety', ['no']))?.outcome.id).toBe('book-intake');
  });

  it('shows no scores', () => {
    expect(findResult(model, { ...plain, safety: ['plan'] })?.scores).toEqual([]);
  });
});

describe('a score', () => {
  it('is null until all its questions are answered', () => {
    const { impact: _impact, ...open } = plain;
    expect(sumScore(model, open, 'fit')).toBeNull();
    expect(sumScore(model, open, 'readiness')?.points).toBe(6);
    expect(sumScore(model, {}, 'fit')).toBeNull();
  });

  it('is written out part by part', () => {
    const fit = sumScore(model, { ...plain, reasons: ['something-else'], tried: ['talk-therapy', 'practices'], impact: ['some'] }, 'fit');
    expect(fit?.parts.map(({ question, points }) => [question, points])).toEqual([['reasons', 1], ['tried', 2], ['impact', 1]]);
    expect(fit).toMatchObject({ points: 4, max: 6, band: { id: 'clear' } });
  });
});

describe('choosing answers', () => {
  it('unticks the others for “none of these”, and it for them', () => {
    expect(toggleOption(pick('body'), ['liver', 'kidney'], 'none')).toEqual(['none']);
    expect(toggleOption(pick('body'), ['none'], 'kidney')).toEqual(['kidney']);
    expect(toggleOption(pick('body'), ['kidney'], 'liver')).toEqual(['liver', 'kidney']);
    expect(toggleOption(pick('body'), ['liver', 'kidney'], 'liver')).toEqual(['kidney']);
  });

  it('keeps one answer to a question that takes one', () => {
    expect(toggleOption(pick('time'), ['yes'], 'no')).toEqual(['no']);
  });

  it('never lets “none of these” hide a concern, whatever it is handed', () => {
    expect(setAnswer(model, {}, 'body', ['none', 'allergy'])).toEqual({ body: ['allergy'] });
    expect(setAnswer(model, {}, 'mind', ['none', 'unsure'])).toEqual({ mind: ['unsure'] });
    expect(setAnswer(model, {}, 'safety', ['no', 'plan'])).toEqual({ safety: ['plan'] });
  });

  it('drops unknown questions and values', () => {
    expect(setAnswer(model, { nonsense: ['yes'] }, 'time', ['soon'])).toEqual({});
  });

  it('drops the answer about home when it is no longer asked', () => {
    const couple = setAnswer(model, { who: ['couple'] }, 'home-safety', ['no']);
    expect(findResult(model, couple)?.outcome.id).toBe('help-now');
    expect(setAnswer(model, couple, 'who', ['self'])).toEqual({ who: ['self'] });
    expect(countedAnswers(model, { who: ['self'], 'home-safety': ['no'] })).toEqual({ who: ['self'] });
  });

  it('asks only what a change makes new', () => {
    expect(nextQuestion(model, setAnswer(model, pruneAnswers(model, plain), 'who', ['couple']))?.id).toBe('home-safety');
  });
});

describe('help after an answer', () => {
  it.each([
    ['safety', 'passing', '988'],
    ['safety', 'skip', '988'],
    ['home-safety', 'not-always', 'domestic-violence'],
    ['home-safety', 'skip', 'domestic-violence'],
  ])('%s: %s shows %s first', (id, value, line) => {
    expect(helpAfterAnswer(model, id, { ...plain, who: ['couple'], [id]: [value] })?.[0]).toBe(line);
  });

  it('is not shown after any other answer', () => {
    expect(helpAfterAnswer(model, 'safety', plain)).toBeNull();
    expect(helpAfterAnswer(model, 'substances', { ...plain, substances: ['skip'] })).toBeNull();
  });
});

describe('progress', () => {
  it('counts the longest way that is still possible', () => {
    expect(findProgress(model, {}, 'age')).toEqual({ number: 1, atMostMore: 19 });
    expect(findProgress(model, { who: ['self'] }, 'safety')).toEqual({ number: 4, atMostMore: 15 });
    expect(findProgress(model, { who: ['couple'] }, 'safety')).toEqual({ number: 4, atMostMore: 16 });
    expect(findProgress(model, plain, 'prescription')).toEqual({ number: 19, atMostMore: 0 });
  });

  it('takes the longer of two branches, not both', () => {
    const branch = (id: string, value: string): Question => ({ ...pick('time'), id, askedIf: { who: [value] } });
    const forked = { ...model, questions: [pick('who'), branch('a', 'self'), branch('b', 'couple'), branch('c', 'couple')] };
    expect(findProgress(forked, {}, 'who').atMostMore).toBe(2);
  });
});
