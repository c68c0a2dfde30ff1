import { barsBooking, offeredActions } from '../offers';
import { actionIds, type ActionId, type Model } from '../model';
import { walkAnswers, type Ending } from '../prove/walk';
import { checkSums } from './sums';
import type { Visitors } from './visitors';
import { visitorWeights } from './weights';

/** People of 1,000, as a fraction: exact. */
interface People {
  readonly part: bigint;
  readonly whole: bigint;
}

export interface OutcomeVisitors {
  readonly outcome: string;
  readonly people: number;
  /** Those of them who are offered booking. */
  readonly mayBook: number;
}

/** How 1,000 people like those who come would fare. */
export interface VisitorCount {
  /** The most frequent outcome first; the numbers add up to 1,000. */
  readonly outcomes: readonly OutcomeVisitors[];
  /** How many are offered each action. */
  readonly actions: Readonly<Record<ActionId, number>>;
  /** Each concern that keeps people from booking, with how many raise it; the most frequent first. */
  readonly keptBy: readonly { readonly concern: string; readonly people: number }[];
}

const roundOf1000 = ({ part, whole }: People): number =>
  Number((part * 2000n + whole) / (whole * 2n));

/** Whole numbers that add up to 1,000: those cut off most are rounded up first. */
function shareOut(parts: readonly bigint[], whole: bigint): number[] {
  const floors = parts.map((part) => (part * 1000n) / whole);
  const rest = parts.map((part, index) => ({ index, cut: (part * 1000n) % whole }));
  const missing = 1000 - floors.reduce((sum, floor) => sum + Number(floor), 0);
  const raised = new Set(
    rest
      .sort((a, b) => (a.cut === b.cut ? a.index - b.index : a.cut < b.cut ? 1 : -1))
      .slice(0, missing)
      .map(({ index }) => index),
  );
  return floors.map((floor, index) => Number(floor) + (raised.has(index) ? 1 : 0));
}

/** The people that all sets of answers stand for, before any share of them. */
const wholeOf = (model: Model, visitors: Visitors): bigint => {
  const { unasked } = visitorWeights(model, visitors);
  return model.questions.reduce((whole, question) => whole * unasked(question), 1n);
};

const offersOf = (model: Model, { outcome, allowed }: Ending): readonly ActionId[] => {
  const found = outcome === undefined ? undefined : model.outcomes[outcome];
  return found ? offeredActions(found, allowed) : [];
};

const sumOf = (endings: readonly Ending[]): bigint =>
  endings.reduce((sum, { count }) => sum + count, 0n);

/**
 * Exact, by the walk of the proof with people as weights; numbers are rounded at the end. Null where the shares cannot be
 * those of 1,000 people.
 */
export function countVisitors(model: Model, visitors: Visitors): VisitorCount | null {
  if (checkSums(model, visitors).length > 0) return null;
  const whole = wholeOf(model, visitors);
  const { endings } = walkAnswers(model, visitorWeights(model, visitors));
  const peopleIn = (some: readonly Ending[]): number => roundOf1000({ part: sumOf(some), whole });
  const ids = Object.keys(model.outcomes);
  const endingsOf = (id: string): Ending[] => endings.filter(({ outcome }) => outcome === id);
  const shares = shareOut(
    ids.map((id) => sumOf(endingsOf(id))),
    whole,
  );
  const offering = (some: readonly Ending[], action: ActionId): Ending[] =>
    some.filter((ending) => offersOf(model, ending).includes(action));
  const barring = Object.values(model.concerns).filter(barsBooking);
  return {
    outcomes: ids
      .map((id, index) => ({
        outcome: id,
        people: shares[index] ?? 0,
        mayBook: Math.min(shares[index] ?? 0, peopleIn(offering(endingsOf(id), 'book'))),
      }))
      .sort((a, b) => b.people - a.people),
    actions: Object.fromEntries(
      actionIds.map((action) => [action, peopleIn(offering(endings, action))]),
    ) as Record<ActionId, number>,
    keptBy: barring
      .map(({ id }) => {
        const others = walkAnswers(model, visitorWeights(model, visitors, id));
        return { concern: id, people: roundOf1000({ part: whole - others.count, whole }) };
      })
      .filter(({ people }) => people > 0)
      .sort((a, b) => b.people - a.people),
  };
}
