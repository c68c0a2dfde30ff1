import { describe, expect, it } from 'vitest';
import {
  countedAnswers,
  findQuestion,
  findResult,
  nextQuestion,
  placeOfOr,
  pruneAnswers,
  setAnswer,
  toggleOption,
  type Answers,
  type Question,
} from '~/screening';
import { plainAnswers } from '~/screening/plain';
import { frozenModel } from './frozen-content';
import { makeQuestion } from './tiny-model';

const model = frozenModel();
const plain: Answers = plainAnswers(model);

const pick = (id: string): Question => {
  const question = findQuestion(model, id);
  if (!question) throw new Error(id);
  return question;
};

describe('choosing answers', () => {
  it('unticks the others for “none of these”, and it for them', () => {
    expect(toggleOption(pick('body'), ['liver', 'kidney'], 'none')).toEqual(['none']);
    expect(toggleOption(pick('body'), ['none'], 'kidney')).toEqual(['kidney']);
    expect(toggleOption(pick('body'), ['kidney'], 'liver')).toEqual(['liver', 'kidney']);
    expect(toggleOption(pick('body'), ['liver', 'kidney'], 'liver')).toEqual(['kidney']);
  });

  it.each([
    ['at the first answer that excludes those above it', ['a', 'b', 'none', 'unsure'], 2],
    ['nowhere before an answer that comes first', ['none', 'a'], -1],
    ['nowhere where none excludes the others', ['a', 'b'], -1],
  ])('has “or” %s', (_, values, place) => {
    const alone = ['none', 'unsure'];
    const options = values.map((value) => ({
      value,
      ...(alone.includes(value) ? { exclusive: true as const } : {}),
    }));
    expect(placeOfOr(makeQuestion('q', 'many', options))).toBe(place);
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
    expect(countedAnswers(model, { who: ['self'], 'home-safety': ['no'] })).toEqual({
      who: ['self'],
    });
  });

  it('asks only what a change makes new', () => {
    expect(
      nextQuestion(model, setAnswer(model, pruneAnswers(model, plain), 'who', ['couple']))?.id,
    ).toBe('home-safety');
  });
});
