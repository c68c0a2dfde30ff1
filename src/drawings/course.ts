import { weeksIn, type Range } from './kit/quantity';

/** The course numbers of the practice, as the drawings read them. */
export interface CourseFacts {
  readonly preparationSessions: Range;
  readonly preparationMonths: Range;
  readonly journeys: Range;
  readonly journeyHours: Range;
  readonly integrationSessions: Range;
  readonly months: Range;
}

export type CourseEnd = 'shortest' | 'longest';

/** One course laid out on weeks. Counts and length are the practice's facts; the even spacing is only for drawing. */
export interface CoursePlan {
  readonly end: CourseEnd;
  readonly months: number;
  readonly weeks: number;
  readonly preparationWeeks: number;
  readonly preparation: readonly number[];
  readonly journeys: readonly number[];
  readonly integration: readonly number[];
}

/** Lays out the shortest or the longest course: preparation, then sessions with integration after each, then integration alone. */
export function planCourse(facts: CourseFacts, end: CourseEnd): CoursePlan {
  const pick = (range: Range) => (end === 'shortest' ? range.min : range.max);
  const weeks = weeksIn(pick(facts.months));
  const preparationWeeks = Math.min(weeksIn(pick(facts.preparationMonths)), weeks - 1);
  const rest = weeks - preparationWeeks;
  const journeys = spread(
    pick(facts.journeys),
    preparationWeeks + rest * 0.06,
    preparationWeeks + rest * 0.58,
  );
  return {
    end,
    months: pick(facts.months),
    weeks,
    preparationWeeks,
    journeys,
    preparation: spread(pick(facts.preparationSessions), 0.3, preparationWeeks - 0.5),
    integration: placeIntegration(journeys, pick(facts.integrationSessions), weeks),
  };
}

/** Week marks for an axis that holds the longest course. */
export function weekTicks(weeks: number, gap: number): number[] {
  return Array.from({ length: Math.floor(weeks / gap) + 1 }, (_, index) => index * gap);
}

function spread(count: number, from: number, to: number): number[] {
  if (count === 1) return [from + (to - from) * 0.15];
  return Array.from({ length: count }, (_, index) => from + ((to - from) * index) / (count - 1));
}

/** One visit between two sessions, as far as they reach, and at least one after the last; the others follow it. */
function placeIntegration(journeys: readonly number[], count: number, weeks: number): number[] {
  const last = journeys.at(-1) ?? 0;
  const gaps = journeys
    .slice(1)
    .map((journey, index) => ((journeys[index] ?? journey) + journey) / 2);
  const between = gaps.slice(0, Math.max(0, Math.min(gaps.length, count - 1)));
  return [...between, ...spread(count - between.length, last + 0.8, weeks - 0.4)];
}
