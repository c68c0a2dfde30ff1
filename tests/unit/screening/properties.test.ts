import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  askedQuestions,
  findResult,
  nextQuestion,
  pruneAnswers,
  setAnswer,
  toggleOption,
  type Answers,
  type Question,
} from '~/screening';
import { frozenModel } from './frozen-content';
import { listAnswers } from './list-ways';
import { progressOf } from './progress-of';

const model = frozenModel();

const answerTo = (question: Question): fc.Arbitrary<readonly string[]> => {
  if (question.kind === 'one')
    return fc.constantFrom(...question.options.map(({ value }) => [value]));
  const ordinary = question.options.filter(({ exclusive }) => !exclusive).map(({ value }) => value);
  const alone = question.options.filter(({ exclusive }) => exclusive).map(({ value }) => [value]);
  return fc.oneof(fc.subarray(ordinary, { minLength: 1 }), fc.constantFrom(...alone));
};

const whole: fc.Arbitrary<Answers> = fc.record(
  Object.fromEntries(model.questions.map((question) => [question.id, answerTo(question)])),
);

const withChange = whole.chain((answers) =>
  fc
    .constantFrom(...model.questions)
    .chain((question) => answerTo(question).map((values) => ({ answers, question, values }))),
);

describe('for any set of answers', () => {
  it('the order in which they were given does not matter', () => {
    fc.assert(
      fc.property(
        whole,
        fc.shuffledSubarray(
          model.questions.map(({ id }) => id),
          { minLength: model.questions.length },
        ),
        (answers, order) => {
          const shuffled = Object.fromEntries(
            order.map((id) => [id, [...(answers[id] ?? [])].reverse()]),
          );
          expect(findResult(model, shuffled)).toEqual(findResult(model, answers));
        },
      ),
    );
  });

  it('changing an answer and coming back gives what it gave before', () => {
    fc.assert(
      fc.property(withChange, ({ answers, question, values }) => {
        const before = pruneAnswers(model, answers);
        const back = setAnswer(
          model,
          setAnswer(model, before, question.id, values),
          question.id,
          before[question.id] ?? [],
        );
        const refilled = pruneAnswers(model, { ...answers, ...back });
        expect(findResult(model, refilled)).toEqual(findResult(model, before));
      }),
    );
  });

  it('changing an answer gives the same as arriving fresh with it', () => {
    fc.assert(
      fc.property(withChange, ({ answers, question, values }) => {
        const changed = setAnswer(model, answers, question.id, values);
        expect(findResult(model, changed)).toEqual(
          findResult(model, { ...answers, [question.id]: values }),
        );
      }),
    );
  });

  it('an answer to a question that is not asked changes nothing', () => {
    fc.assert(
      fc.property(
        whole,
        fc.constantFrom('self', 'someone-else'),
        fc.constantFrom('yes', 'no', 'skip'),
        (answers, who, home) => {
          const alone = { ...answers, who: [who] };
          expect(findResult(model, { ...alone, 'home-safety': [home] })).toEqual(
            findResult(model, alone),
          );
        },
      ),
    );
  });

  it('the count of questions still to come never grows', () => {
    fc.assert(
      fc.property(whole, (answers) => {
        let given: Answers = {};
        let due = Infinity;
        for (
          let question = nextQuestion(model, given);
          question;
          question = nextQuestion(model, given)
        ) {
          const { atMostMore, number } = progressOf(model, given, question.id);
          expect(atMostMore).toBeLessThan(due);
          expect(number).toBe(askedQuestions(model, given).indexOf(question) + 1);
          due = atMostMore;
          given = setAnswer(model, given, question.id, answers[question.id] ?? []);
        }
        expect(findResult(model, given)).not.toBeNull();
      }),
    );
  });
});

describe('in any question', () => {
  it('exclusive answers stand alone, whatever is handed to the engine', () => {
    const anySet = fc
      .constantFrom(...model.questions)
      .chain((question) =>
        fc
          .subarray(question.options.map(({ value }) => value))
          .map((values) => ({ question, values })),
      );
    fc.assert(
      fc.property(anySet, ({ question, values }) => {
        const kept =
          pruneAnswers(model, { who: ['couple'], [question.id]: values })[question.id] ?? [];
        const isPossible = listAnswers(question).some(
          (possible) => [...possible].sort().join() === [...kept].sort().join(),
        );
        expect(kept.length === 0 || isPossible).toBe(true);
      }),
    );
  });

  it('pressing a checkbox never leaves an exclusive answer beside another', () => {
    const anyPresses = fc
      .constantFrom(...model.questions)
      .chain((question) =>
        fc
          .array(fc.constantFrom(...question.options.map(({ value }) => value)))
          .map((presses) => ({ question, presses })),
      );
    fc.assert(
      fc.property(anyPresses, ({ question, presses }) => {
        const ticked = presses.reduce<string[]>(
          (values, value) => toggleOption(question, values, value),
          [],
        );
        const alone = question.options.filter(
          ({ value, exclusive }) => exclusive && ticked.includes(value),
        );
        expect(alone.length === 0 || ticked.length === 1).toBe(true);
      }),
    );
  });
});
