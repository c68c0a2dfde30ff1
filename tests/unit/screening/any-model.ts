import fc from 'fast-check';
import type { ActionId, Condition, Model, Option, Outcome, Question, Route } from '~/screening';
import { makeModel, makeQuestion } from './tiny-model';

const values = ['no', 'yes', 'unsure'] as const;

const anyRaises = fc.oneof(
  { weight: 3, arbitrary: fc.constant<string[]>([]) },
  {
    weight: 4,
    arbitrary: fc.subarray(['known', 'area', 'abroad', 'fear', 'heart', 'waiting'], {
      minLength: 1,
      maxLength: 2,
    }),
  },
  { weight: 1, arbitrary: fc.constant(['plan']) },
);

const anyEnds = fc.oneof(
  { weight: 9, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: fc.constant<true>(true) },
);

const anyOption = (value: string): fc.Arbitrary<Partial<Option> & { value: string }> =>
  fc
    .record({ raises: anyRaises, adds: fc.integer({ min: 0, max: 2 }), ends: anyEnds })
    .map(({ raises, adds, ends }) => ({
      value,
      ...(raises.length > 0 ? { raises } : {}),
      ...(adds > 0 ? { adds } : {}),
      ...(ends ? { ends } : {}),
    }));

const anyGate = (earlier: readonly Question[]): fc.Arbitrary<Question['askedIf']> => {
  if (earlier.length === 0) return fc.constant(undefined);
  const gate = fc.constantFrom(...earlier).chain(({ id, options }) =>
    fc
      .subarray(
        options.map(({ value }) => value),
        { minLength: 1 },
      )
      .map((opening): [string, string[]] => [id, opening]),
  );
  const gates = fc
    .array(gate, { minLength: 1, maxLength: 2 })
    .map((list) => Object.fromEntries(list));
  return fc.oneof(
    { weight: 2, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: gates },
  );
};

/** Radios or checkboxes of two or three answers; what says “unsure” among checkboxes stands alone, as the rules ask. */
const anyQuestion = (id: string, earlier: readonly Question[]): fc.Arbitrary<Question> =>
  fc
    .record({
      kind: fc.constantFrom<Question['kind']>('one', 'many'),
      options: fc
        .integer({ min: 2, max: 3 })
        .chain((count) => fc.tuple(...values.slice(0, count).map(anyOption))),
      score: fc.constantFrom<Question['score']>(undefined, 'fit', 'readiness'),
      askedIf: anyGate(earlier),
    })
    .map(({ kind, options, score, askedIf }) =>
      makeQuestion(
        id,
        kind,
        options.map((option) =>
          kind === 'many' && option.value === 'unsure' ? { ...option, exclusive: true } : option,
        ),
        { ...(score ? { score } : {}), ...(askedIf ? { askedIf } : {}) },
      ),
    );

const anyQuestions = (most: number): fc.Arbitrary<Question[]> =>
  fc
    .integer({ min: 1, max: most })
    .chain((count) =>
      Array.from({ length: count }, (_, index) => `q${index}`).reduce<fc.Arbitrary<Question[]>>(
        (list, id) =>
          list.chain((earlier) =>
            anyQuestion(id, earlier).map((question) => [...earlier, question]),
          ),
        fc.constant([]),
      ),
    );

const anyCondition = (questions: readonly Question[]): fc.Arbitrary<Condition> =>
  fc.oneof(
    fc.constantFrom('area', 'fear', 'heart').map((concern) => ({ concern })),
    fc.constantFrom<Condition>(
      { band: { fit: ['low'] } },
      { band: { readiness: ['high'] } },
      { band: { fit: ['low', 'high'], readiness: ['low'] } },
    ),
    fc
      .subarray(
        questions.slice(0, 2).map(({ id }) => id),
        { minLength: 1 },
      )
      .chain((ids) =>
        fc.tuple(
          ...ids.map((id) =>
            fc.subarray([...values], { minLength: 1, maxLength: 2 }).map((list) => [id, list]),
          ),
        ),
      )
      .map((entries) => ({ answer: Object.fromEntries(entries) as Record<string, string[]> })),
  );

const anyRows = (
  questions: readonly Question[],
  outcomes: readonly string[],
): fc.Arbitrary<Route[]> =>
  fc
    .tuple(
      fc.array(fc.record({ if: anyCondition(questions), go: fc.constantFrom(...outcomes) }), {
        maxLength: 2,
      }),
      fc.constantFrom(...outcomes),
    )
    .map(([rows, go]) => [...rows, { go }]);

const anyActions = fc.subarray<ActionId>(['call-help', 'talk', 'prescribers', 'book'], {
  minLength: 1,
});

/** A self-screen of a few questions, right or wrong: small enough to list every way through it. */
export const anyModel = (most: number): fc.Arbitrary<Model> =>
  anyQuestions(most).chain((questions) => {
    const plain = makeModel(questions);
    return fc
      .record({
        emergency: fc.oneof(
          { weight: 3, arbitrary: fc.constant<Route[]>([{ go: 'help-now' }]) },
          { weight: 1, arbitrary: anyRows(questions, ['help-now', 'not-now']) },
        ),
        'not-now': anyRows(questions, ['not-now', 'not-now', 'not-now', 'prescriber-first']),
        medical: anyRows(questions, [
          'prescriber-first',
          'prescriber-first',
          'prescriber-first',
          'not-now',
          'talk-first',
        ]),
        talk: anyRows(questions, [
          'talk-first',
          'talk-first',
          'elsewhere',
          'elsewhere',
          'prescriber-first',
          'explore',
        ]),
        none: anyRows(questions, [
          'explore',
          'explore',
          'book-intake',
          'book-intake',
          'talk-first',
        ]),
      })
      .chain((routes) =>
        fc.array(anyActions, { minLength: 7, maxLength: 7 }).map((actions) => ({
          ...plain,
          routes,
          outcomes: Object.fromEntries(
            Object.values(plain.outcomes).map((outcome, index): [string, Outcome] => [
              outcome.id,
              { ...outcome, actions: actions[index] ?? [] },
            ]),
          ),
        })),
      );
  });
