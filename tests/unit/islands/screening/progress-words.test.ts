import { describe, expect, it } from 'vitest';
import { legsOf, placeOf } from '~/islands/screening/progress-words';
import type { Model } from '~/screening';
import { listProgress } from '~/screening/build';
import { model } from './fixture';

const complete = { who: ['self'], safety: ['no'], heart: ['none'], time: ['yes'] };
const wordsOf = (
  answers: Readonly<Record<string, readonly string[]>>,
  id: string,
  isChange = true,
  asked: Model = model,
): string => placeOf(listProgress(asked), asked, answers, id, isChange);

describe('the place of a question among those asked', () => {
  it('is counted down on the way', () => {
    expect(wordsOf({ who: ['self'] }, 'safety', false)).toBe('Question 2, at most 2 more');
  });

  it('in a change leads straight back where no other question hangs on it', () => {
    expect(wordsOf(complete, 'heart')).toBe('Question 3, then back to your answers');
  });

  it('in a change names what another answer may open', () => {
    expect(wordsOf(complete, 'who')).toBe('Question 1, at most 1 more, then back to your answers');
    expect(wordsOf({ ...complete, who: ['couple'] }, 'home-safety')).toBe(
      'Question 3, then back to your answers',
    );
  });

  it('in a change counts nothing that is answered already', () => {
    expect(wordsOf({ ...complete, who: ['couple'], 'home-safety': ['yes'] }, 'who')).toBe(
      'Question 1, then back to your answers',
    );
  });

  it('in a change counts a question that opens only after another that opens', () => {
    const deeper: Model = {
      ...model,
      questions: model.questions.flatMap((question) =>
        question.id === 'home-safety'
          ? [question, { ...question, id: 'deeper', askedIf: { 'home-safety': ['skip'] } }]
          : [question],
      ),
    };
    expect(wordsOf(complete, 'who', true, deeper)).toBe(
      'Question 1, at most 2 more, then back to your answers',
    );
    expect(wordsOf({ ...complete, who: ['couple'] }, 'home-safety', true, deeper)).toBe(
      'Question 3, at most 1 more, then back to your answers',
    );
    expect(
      wordsOf({ ...complete, who: ['couple'], 'home-safety': ['yes'] }, 'who', true, deeper),
    ).toBe('Question 1, then back to your answers');
  });

  it('after an emergency counts the questions that it left out', () => {
    expect(wordsOf({ who: ['self'], safety: ['plan'] }, 'safety')).toBe(
      'Question 2, at most 2 more, then back to your answers',
    );
  });
});

describe('the leg of a question', () => {
  it('is its own, or that of the question before', () => {
    expect(legsOf(model, 'who')).toEqual({ names: ['You', 'Health'], here: 0 });
    expect(legsOf(model, 'home-safety').here).toBe(0);
    expect(legsOf(model, 'time').here).toBe(1);
  });

  it('is none where no question names one', () => {
    const bare = JSON.parse(JSON.stringify(model).replaceAll('"leg"', '"none"')) as Model;
    expect(legsOf(bare, 'who')).toEqual({ names: [], here: -1 });
  });
});
