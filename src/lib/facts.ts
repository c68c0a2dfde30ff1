import { courseTotal, type CourseNumbers, type VisitFees } from './course';
import { factPieces } from './fact-pieces';
import { feeText, moneyText, numberText, rangeText, type Ends } from './numbers';

/** The written form of one fact of the practice, or `undefined` while the owner has not set it. */
export type FactText = string | undefined;

const isRange = (value: unknown): value is Ends =>
  typeof value === 'object' && value !== null && 'min' in value && 'max' in value;

/** A record of a list by what it is called. */
const titleOf = (record: Readonly<Record<string, unknown>>): string =>
  String(record.name ?? record.label ?? record.title ?? record.from);

const written = (id: string, value: unknown): FactText => {
  if (
    value === undefined ||
    value === null ||
    value === '' ||
    (Array.isArray(value) && value.length === 0)
  )
    return undefined;
  const isFee = id.startsWith('fees.');
  if (typeof value === 'number') return isFee ? feeText(value) : numberText(value);
  if (isRange(value)) return isFee ? feeText(value) : rangeText(value);
  if (Array.isArray(value) && typeof value[0] === 'object') return value.map(titleOf).join('; ');
  if (Array.isArray(value))
    return value.length > 1
      ? `${value.slice(0, -1).join(', ')} and ${value.at(-1)}`
      : String(value[0]);
  return String(value);
};

/** What all visits of the shortest and of the longest course cost; `undefined` until every fee is a number. */
function totalText(practice: object): FactText {
  const { course, fees } = practice as { course?: CourseNumbers; fees?: VisitFees };
  const total = course && fees && courseTotal(course, fees);
  return total && moneyText(total);
}

/** Facts that are worked out from others, by dotted name. */
const derived: Readonly<Record<string, (practice: object) => FactText>> = {
  'course.preparationMinimum': (practice) => factText(practice, 'course.preparationSessions.min'),
  'fees.total': totalText,
};

/**
 * Looks up a fact by its dotted name, such as `course.journeys`, in the practice's record.
 * `course.preparationMinimum` is the least number of preparation sessions, and `fees.total` what a whole course costs.
 */
export function factText(practice: object, id: string): FactText {
  const derive = derived[id];
  if (derive) return derive(practice);
  const pieces = factPieces(practice, id);
  if (pieces) return pieces.map(({ text }) => text).join('') || undefined;
  let value: unknown = practice;
  for (const key of id.split('.')) value = (value as Record<string, unknown> | undefined)?.[key];
  return written(id, value);
}

/** What stands in a text for a fact that the owner has not set. */
export const unsetFact = 'ask us';

/** The words of each of these facts, by its dotted name. */
export const factTexts = (
  practice: object,
  ids: readonly string[],
): Readonly<Record<string, string>> =>
  Object.fromEntries(ids.map((id) => [id, factText(practice, id) ?? unsetFact]));
