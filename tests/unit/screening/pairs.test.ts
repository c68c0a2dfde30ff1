import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findResult, rankOf, type Model, type Route } from '~/screening';
import { findCareLosses } from '~/screening/prove/pairs';
import { mayNotLose } from './care-pairs';
import { listWays } from './list-ways';
import { pickQuestions } from './small-models';

const base = pickQuestions(['place', 'who', 'home-safety', 'driving', 'pregnancy', 'hope']);

const ways = listWays(base).filter((answers) => findResult(base, answers)?.level !== 'emergency');

const pairs = ways.flatMap((a, from) =>
  ways.flatMap((b, to) => (mayNotLose(base, a, b) ? [{ from, to }] : [])),
);

function losesSomewhere(model: Model): boolean {
  const care = ways.map((answers) => rankOf(findResult(model, answers)?.outcome.level ?? 'none'));
  return pairs.some(({ from, to }) => (care[to] ?? 0) < (care[from] ?? 0));
}

const condition: fc.Arbitrary<NonNullable<Route['if']>> = fc.oneof(
  fc
    .constantFrom(
      'out-of-area',
      'area-unsure',
      'must-drive',
      'partner-fear',
      'on-behalf',
      'medicine-only',
    )
    .map((concern) => ({ concern })),
  fc
    .constantFrom(['low'], ['some', 'clear'], ['clear'])
    .map((readiness) => ({ band: { readiness } })),
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
