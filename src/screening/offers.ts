import type { Care, Level } from './level';
import { actionIds, type ActionId, type Concern, type Outcome } from './model';

const byLevel: Readonly<Record<Level, readonly ActionId[]>> = {
  emergency: ['call-help'],
  'not-now': ['call-help', 'alternatives', 'talk', 'print'],
  medical: actionIds,
  talk: actionIds,
  mention: actionIds,
  none: actionIds,
};

/** What the outcomes of the standing table may offer at most. */
const byOutcome: Readonly<Record<string, readonly ActionId[]>> = {
  elsewhere: ['call-help', 'prescribers', 'alternatives', 'print'],
  'talk-first': ['call-help', 'talk', 'book', 'alternatives', 'print'],
  explore: ['call-help', 'talk', 'alternatives', 'print'],
  'find-a-prescriber': ['call-help', 'prescribers', 'book', 'talk', 'print'],
  'book-intake': ['call-help', 'book', 'talk', 'print'],
};

/** What an outcome may list. No content file can widen it. */
export const listableActions = ({ id, level }: Pick<Outcome, 'id' | 'level'>): ActionId[] =>
  byLevel[level].filter((action) => byOutcome[id]?.includes(action) ?? true);

/** What may be done while this concern is raised. */
export const actionsBeside = ({ level, booking }: Pick<Concern, 'level' | 'booking'>): ActionId[] =>
  byLevel[level].filter((action) => action !== 'book' || booking !== false);

export const barsBooking = (concern: Pick<Concern, 'level' | 'booking'>): boolean =>
  !actionsBeside(concern).includes('book');

/** What each of these lists allows; without any, everything. */
export const allowedByAll = (lists: readonly (readonly ActionId[])[]): ActionId[] =>
  actionIds.filter((action) => lists.every((list) => list.includes(action)));

/** What the person is offered: of what the outcome lists, all that every raised concern allows. */
export const offeredActions = (outcome: Outcome, allowed: readonly ActionId[]): ActionId[] => {
  const listable = listableActions(outcome);
  return outcome.actions.filter((action) => allowed.includes(action) && listable.includes(action));
};

/**
 * How somebody can go on who is in no emergency: to a talk with us, or, where an answer of the level talk ended the
 * questions because we cannot serve them, to a prescriber.
 */
export const waysOn = (level: Care, isCutShort: boolean): ActionId[] =>
  isCutShort && level === 'talk' ? ['talk', 'prescribers'] : ['talk'];
