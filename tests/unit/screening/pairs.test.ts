import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chosenOptions, findResult, nextQuestion, rankOf, type Answers, type Model, type Route } from '~/screening';
import { notKnowing } from '~/screening/kernel';
import { findCareLosses } from '~/screening/prove/pairs';
import { listWays, pickQuestions } from './small-models';

const base = pickQuestions(['place', 'who', 'home-safety', 'driving', 'pregnancy', 'hope']);

const raisedBy = (model: Model, answers: Answers, ids: readonly string[]): string[] =>
  model.questions
    .filter(({ id }) => ids.includes(id))
    .flatMap((question) => chosenOptions(question, answers[question.id] ?? []))
    .flatMap(({ raises }) => raises ?? []);

const rankOfAll = (model: Model, concerns: readonly string[]): number =>
  Math.max(0, ...concerns.map((id) => rankOf(model.concerns[id]?.level ?? 'none')));

/** The invariants 4 and 5 said once more, slowly: for two complete sets of answers that differ in one question. */
function mayNotLose(model: Model, a: Answers, b: Answers): boolean {
  const shared = Object.keys(a).filter((id) => id in b);
  const [changed, ...others] = shared.filter((id) => a[id]?.join() !== b[id]?.join());
  if (changed === undefined || others.length > 0) return false;
  const [unitA, unitB] = (
    [
      [a, b],
      [b, a],
    ] as const
  ).map(([own, other]) => raisedBy(model, own, [changed, ...Object.keys(own).filter((id) => !(id in other))]));
  const [rankA, rankB] = [rankOfAll(model, unitA ?? []), rankOfAll(model, unitB ?? [])];
  const [ownA, ownB] = [raisedBy(model, a, [changed]), raisedBy(model, b, [changed])];
  const isWider = ownB.length > ownA.length && ownA.every((id) => ownB.includes(id));
  const isDoubt =
    (b[changed] ?? []).some((value) => notKnowing.includes(value)) &&
    !(a[changed] ?? []).some((value) => notKnowing.includes(value)) &&
    rankA === 0;
  return rankB > rankA || (rankB === rankA && isWider) || isDoubt;
}

const ways = listWays(base, (answers) =>
  findResult(base, answers)?.level === 'emergency' ? undefined : nextQuestion(base, answers),
).filter((answers) => findResult(base, answers)?.level !== 'emergency');

const pairs = ways.flatMap((a, from) => ways.flatMap((b, to) => (mayNotLose(base, a, b) ? [{ from, to }] : [])));

function losesSomewhere(model: Model): boolean {
  const care = ways.map((answers) => rankOf(findResult(model, answers)?.outcome.level ?? 'none'));
  return pairs.some(({ from, to }) => (care[to] ?? 0) < (care[from] ?? 0));
}

const condition: fc.Arbitrary<NonNullable<Route['if']>> = fc.oneof(
  fc
    .constantFrom('out-of-area', 'area-unsure', 'must-drive', 'partner-fear', 'on-behalf', 'medicine-only')
    .map((concern) => ({ concern })),
  fc.constantFrom(['low'], ['some', 'clear'], ['clear']).map((readiness) => ({ band: { readiness } })),
  fc.constantFrom(['couple'], ['self', 'someone-else']).map((who) => ({ answer: { who } })),
  fc.constantFrom(['not-sure'], ['therapy-with-medicine']).map((hope) => ({ answer: { hope } })),
);

const rowsTo = (...outcomes: string[]): fc.Arbitrary<Route[]> =>
  fc
    .tuple(
      fc.array(fc.record({ if: condition, go: fc.constantFrom(...outcomes) }), { maxLength: 2 }),
      fc.constantFrom(...outcomes),
    )
    .map(([rows, go]) => [...rows, { go }]);

const anyRoutes: fc.Arbitrary<Model['routes']> = fc.record({
  emergency: fc.constant<Route[]>([{ go: 'help-now' }]),
  'not-now': rowsTo('not-now', 'not-now', 'prescriber-first'),
  medical: rowsTo('prescriber-first', 'prescriber-first', 'talk-first', 'not-now'),
  talk: rowsTo('talk-first', 'elsewhere', 'prescriber-first'),
  none: rowsTo('explore', 'book-intake', 'explore', 'talk-first'),
});

describe('the proof that more care never gives less', () => {
  it('holds for the default rules, said slowly', () => {
    expect(losesSomewhere(base)).toBe(false);
    expect(findCareLosses(base)).toEqual([]);
  });

  it('finds a loss exactly where comparing every two people finds one', () => {
    const seen = { good: 0, bad: 0 };
    fc.assert(
      fc.property(anyRoutes, (routes) => {
        const model = { ...base, routes };
        const isBad = losesSomewhere(model);
        seen[isBad ? 'bad' : 'good'] += 1;
        expect(findCareLosses(model).length > 0).toBe(isBad);
      }),
      { numRuns: 60 },
    );
    expect(Math.min(seen.good, seen.bad)).toBeGreaterThan(0);
  });
});
