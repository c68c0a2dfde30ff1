import { describe, expect, it } from 'vitest';
import {
  askedWords,
  guideRows,
  guideSums,
  helpOf,
  talkBeforeBooking,
  toMention,
} from '~/components/site/screening/reading-guide';
import type { Model } from '~/screening';
import { model } from '../../../islands/screening/fixture';
import { makeModel, makeQuestion, yesOrNo } from '../../../screening/tiny-model';

const questionOf = (id: string) => {
  const found = model.questions.find((question) => question.id === id);
  if (!found) throw new Error(`the fixture has no question ${id}`);
  return found;
};

describe('the guide for reading answers on paper', () => {
  it('goes from the most careful step to the least, and names the answers that lead to each', () => {
    expect(guideRows(model)).toEqual([
      { outcome: 'help-now', when: 'You chose any of these: 2 (c), 3 (c).' },
      { outcome: 'prescriber-first', when: 'You chose any of these: 4 (a, b).' },
      { outcome: 'talk-first', when: 'You chose any of these: 2 (b), 3 (b).' },
      { outcome: 'book-intake', when: 'None of the lines above fits.' },
    ]);
  });

  it('words a row that asks for a concern, a sum or an answer', () => {
    const routes = {
      ...model.routes,
      none: [
        { if: { band: { fit: ['any'] } }, go: 'not-now' },
        { if: { answer: { time: ['no'] } }, go: 'talk-first' },
        { if: { concern: 'partner-fear' }, go: 'book-intake' },
      ],
    };
    expect(
      guideRows({ ...model, routes })
        .slice(-3)
        .map(({ when }) => when),
    ).toEqual([
      '“Fit” adds up to 0 to 3 (see “How to add up” below).',
      'You chose 5 (b).',
      'You chose 3 (b).',
    ]);
  });

  it('joins by “and” what must all hold, and by “or” what one answer is enough for', () => {
    const routes: Model['routes'] = {
      ...model.routes,
      none: [
        { if: { band: { fit: ['any'], readiness: ['any'] } }, go: 'not-now' },
        { if: { answer: { who: ['couple'], heart: ['rhythm', 'none'] } }, go: 'talk-first' },
        { if: { concern: 'both' }, go: 'book-intake' },
      ],
    };
    const questions = model.questions.map((question) =>
      ['who', 'time'].includes(question.id)
        ? {
            ...question,
            options: question.options.map((option) => ({ ...option, raises: ['both'] })),
          }
        : question,
    );
    expect(
      guideRows({ ...model, questions, routes })
        .slice(-3)
        .map(({ when }) => when),
    ).toEqual([
      '“Fit” adds up to 0 to 3 and “Readiness” adds up to 0 to 2 (see “How to add up” below).',
      'You chose 1 (b) and 4 (b, d).',
      'You chose 1 (a, b) or 5 (a, b).',
    ]);
    expect(
      askedWords(model, { ...questionOf('time'), askedIf: { who: ['self'], safety: ['no'] } }),
    ).toBe('Only if you chose 1 (a) and 2 (a).');
  });

  it('names right after emergencies the answers that end the questions, and names them once', () => {
    const small = makeModel(
      [
        yesOrNo('safety', 'plan'),
        makeQuestion('place', 'one', [
          { value: 'yes' },
          { value: 'no', raises: ['abroad'], ends: true },
        ]),
        yesOrNo('heart', 'heart'),
        yesOrNo('hope', 'area'),
      ],
      {},
    );
    const routes: Model['routes'] = {
      ...small.routes,
      talk: [{ if: { concern: 'abroad' }, go: 'elsewhere' }, { go: 'talk-first' }],
    };
    expect(guideRows({ ...small, routes }).map(({ outcome, when }) => [outcome, when])).toEqual([
      ['help-now', 'You chose any of these: 1 (b).'],
      ['elsewhere', 'You chose 2 (b).'],
      ['prescriber-first', 'You chose any of these: 3 (b).'],
      ['talk-first', 'You chose any of these: 4 (b).'],
      ['book-intake', 'None of the lines above fits.'],
    ]);
  });

  it('names the answers with which a talk comes before booking, and those to bring up', () => {
    const small = makeModel([
      yesOrNo('who', 'abroad'),
      yesOrNo('medicine', 'known'),
      yesOrNo('heart', 'heart'),
    ]);
    expect(talkBeforeBooking(small)).toBe('1 (b)');
    expect(toMention(small)).toBe('2 (b)');
    expect(talkBeforeBooking(model)).toBe('');
    expect(toMention(model)).toBe('4 (c)');
  });

  it('says how many points each answer counts', () => {
    expect(guideSums(model)[0]).toEqual({
      title: 'Fit',
      parts: ['Question 4: 3 for d; 2 for a; 1 for b; 0 for c'],
      bands: ['0 to 3: What the sum means'],
    });
  });

  it('says for whom a question is', () => {
    expect(askedWords(model, questionOf('home-safety'))).toBe('Only if you chose 1 (b).');
    expect(askedWords(model, questionOf('safety'))).toBeUndefined();
  });

  it('names the help lines of every answer that calls for help, and those that no help goes without', () => {
    const onlyOwn = {
      ...model,
      concerns: {
        ...model.concerns,
        'danger-to-self': { ...model.concerns['partner-danger'], helpLines: [] },
        'passing-thoughts': { ...model.concerns['partner-fear'], helpLines: ['trevor'] },
      },
    } as Model;
    expect(helpOf(onlyOwn, questionOf('safety'))).toEqual(['trevor', '988', '911']);
  });

  it('names the help lines of emergencies as well, none of them twice', () => {
    expect(helpOf(model, questionOf('safety'))).toEqual(['988', 'veterans', '911']);
    expect(helpOf(model, questionOf('home-safety'))).toEqual(['domestic-violence', '988', '911']);
    expect(helpOf(model, questionOf('heart'))).toEqual([]);
  });
});
