import { describe, expect, it } from 'vitest';
import { findResult } from '~/screening';
import { proofLine, proveModel } from '~/screening/build';
import { checkNotKnowing } from '~/screening/prove/not-knowing';
import { checkFrozen, frozenCheck, frozenModel } from './frozen-content';
import { listAnswers } from './list-ways';
import { makeModel, makeQuestion } from './tiny-model';
import { makeLargeModel } from './small-models';

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

  it('reaches each of the eight outcomes, and every set of answers reaches one', () => {
    const byOutcome = frozenCheck.proof?.byOutcome ?? {};
    expect(Object.keys(byOutcome).sort()).toEqual([
      'book-intake',
      'elsewhere',
      'explore',
      'find-a-prescriber',
      'help-now',
      'not-now',
      'prescriber-first',
      'talk-first',
    ]);
    for (const count of Object.values(byOutcome)) expect(count).toBeGreaterThan(0n);
    expect(Object.values(byOutcome).reduce((sum, count) => sum + count, 0n)).toBe(
      frozenCheck.proof?.count,
    );
  });

  it('gives an example for each outcome that the engine agrees with', () => {
    for (const [outcome, answers] of Object.entries(frozenCheck.proof?.examples ?? {})) {
      expect(findResult(frozenModel(), answers)?.outcome.id).toBe(outcome);
    }
  });

  it('sums itself up in one line', () => {
    expect(frozenCheck.proof && proofLine(frozenCheck.proof)).toMatch(
      /^screening: \d{1,3}(,\d{3})+ sets of answers checked, 8 outcomes, 0 unsafe$/,
    );
  });
});

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
