import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pruneAnswers, toggleOption, type Question } from '~/screening';
import { frozenModel } from './frozen-content';
import { listAnswers } from './list-ways';

const model = frozenModel();

const anySet = (question: Question): fc.Arbitrary<readonly string[]> =>
  fc.subarray(question.options.map(({ value }) => value));

describe('in any question', () => {
  it('exclusive answers stand alone, whatever is handed to the engine', () => {
    fc.assert(
      fc.property(
        fc
          .constantFrom(...model.questions)
          .chain((question) => anySet(question).map((values) => ({ question, values }))),
        ({ question, values }) => {
          const kept =
            pruneAnswers(model, { who: ['couple'], [question.id]: values })[question.id] ?? [];
          const isPossible = listAnswers(question).some(
            (possible) => [...possible].sort().join() === [...kept].sort().join(),
          );
          expect(kept.length === 0 || isPossible).toBe(true);
        },
      ),
    );
  });

  it('pressing a checkbox never leaves an exclusive answer beside another', () => {
    fc.assert(
      fc.property(
        fc
          .constantFrom(...model.questions)
          .chain((question) =>
            fc
              .array(fc.constantFrom(...question.options.map(({ value }) => value)))
              .map((presses) => ({ question, presses })),
          ),
        ({ question, presses }) => {
          const ticked = presses.reduce<string[]>(
            (values, value) => toggleOption(question, values, value),
            [],
          );
          const alone = question.options.filter(
            ({ value, exclusive }) => exclusive && ticked.includes(value),
          );
          expect(alone.length === 0 || ticked.length === 1).toBe(true);
        },
      ),
    );
  });
});
