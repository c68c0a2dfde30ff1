import { describe, expect, it } from 'vitest';
import type { Model, Option, Question } from '~/screening';
import { proofLine, proveModel } from '~/screening/build';
import { checkNotKnowing } from '~/screening/prove/not-knowing';
import { checkFrozen, frozenCheck, frozenModel } from './frozen-content';
import { listAnswers } from './list-ways';
import { makeModel, makeQuestion } from './tiny-model';

describe('a question about a wish', () => {
  it('may leave nothing raised by not-sure, and by no other way of not knowing', () => {
    const rulesFor = (value: string): string[] => {
      const options = [{ value: 'no' }, { value: 'yes', raises: ['area'] }, { value }];
      const model = makeModel([makeQuestion('hope', 'one', options)]);
      return model.questions
        .flatMap((question) => checkNotKnowing(model, question))
        .map(({ rule }) => rule);
    };
    expect(rulesFor('not-sure')).toEqual([]);
    expect(rulesFor('unsure')).toEqual(['not-knowing']);
  });

  it('may raise a concern and offer no way not to know', () => {
    const edit = {
      file: 'questions/reasons.mdx',
      set: 'options.complex-trauma.raises',
      to: ['area-unsure'],
    } as const;
    const { faults } = checkFrozen(edit);
    expect(faults.filter(({ rule }) => rule === 'not-knowing')).toEqual([]);
  });
});

describe('the proof of a whole self-screen', () => {
  it('finds nothing unsafe', () => {
    expect(frozenCheck.faults).toEqual([]);
    expect(frozenCheck.proof?.findings).toEqual([]);
  });

  it('sums itself up in one line', () => {
    expect(frozenCheck.proof && proofLine(frozenCheck.proof)).toMatch(
      /^screening: \d{1,3}(,\d{3})+ sets of answers checked, 8 outcomes, 0 unsafe$/,
    );
  });
});

const makeOption = (index: number, place: number): Option => {
  const value = `option-${place}`;
  const label = `Answer ${place} to question ${index}`;
  const raises = ['out-of-area', 'liver', 'psychosis', 'recovery', 'kidney'];
  const isScored = index % 6 === 0;
  if (isScored) return { value, label, ...(place === 0 ? {} : { adds: place % 3 }) };
  const concern = raises[(index + place) % raises.length];
  return { value, label, ...(place === 0 || !concern ? {} : { raises: [concern] }) };
};

/** Sixty questions of six answers, every other one checkboxes, ten of them scored, two asked only sometimes. */
function makeLargeModel(): Model {
  const base = frozenModel();
  const questions = Array.from({ length: 60 }, (_, index): Question => {
    const id = `question-${index}`;
    return {
      id,
      kind: index % 2 === 0 ? 'one' : 'many',
      title: `Question ${index}`,
      error: 'Select an answer',
      ...(index % 6 === 0
        ? { score: index % 12 === 0 ? ('fit' as const) : ('readiness' as const) }
        : {}),
      ...(index % 20 === 15
        ? { askedIf: { [`question-${index - 5}`]: ['option-1', 'option-2'] } }
        : {}),
      options: Array.from({ length: 6 }, (_unused, place) => makeOption(index, place)),
    };
  });
  const bands = [
    { id: 'low', from: 0, to: 2, meaning: 'Low' },
    { id: 'some', from: 3, to: 10, meaning: 'Some' },
  ];
  const none = base.routes.none.filter((row) => !row.if || !('answer' in row.if));
  return {
    ...base,
    questions,
    routes: { ...base.routes, none },
    scores: {
      fit: { id: 'fit', title: 'Fit', max: 10, bands },
      readiness: { id: 'readiness', title: 'Readiness', max: 10, bands },
    },
  };
}

describe('the proof of sixty questions with six answers each', () => {
  it('is complete and counts exactly', () => {
    const model = makeLargeModel();
    const proof = proveModel(model);
    const gated = model.questions.filter(({ askedIf }) => askedIf).map(({ id }) => id);
    expect(gated).toEqual(['question-15', 'question-35', 'question-55']);
    const free = model.questions.filter(
      ({ id }) =>
        !gated.includes(id) && !['question-10', 'question-30', 'question-50'].includes(id),
    );
    const product = free.reduce((all, question) => all * BigInt(listAnswers(question).length), 1n);
    const pairOfGateAndGated = 4n + 2n * 63n;
    expect(proof.count).toBe(product * pairOfGateAndGated ** 3n);
    expect(Object.values(proof.byOutcome).reduce((sum, count) => sum + count, 0n)).toBe(
      proof.count,
    );
  });
});
