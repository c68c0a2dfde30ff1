import type { Practice } from '~/content/schema/practice';

/** The numbers of a course, as the practice gives them. */
export type Course = Omit<Practice['course'], 'firstIntegrationDays'>;

export type CourseEnd = 'shortest' | 'longest';

/** One course laid out on weeks. */
export type CoursePlan = ReturnType<typeof planCourse>;

/**
 * Lays out the shortest or the longest course: preparation, then sessions with integration after each, then integration alone.
 * Counts and length are the practice's facts; the even spacing is only for drawing.
 */
export function planCourse(course: Course, end: CourseEnd) {
  const pick = (range: Course['months']) => (end === 'shortest' ? range.min : range.max);
  const months = pick(course.months);
  const weeks = weeksIn(months);
  const preparationWeeks = Math.min(weeksIn(pick(course.preparationMonths)), weeks - 1);
  const rest = weeks - preparationWeeks;
  const journeys = spread(
    pick(course.journeys),
    preparationWeeks + rest * 0.06,
    preparationWeeks + rest * 0.58,
  );
  return {
    end,
    months,
    weeks,
    preparationWeeks,
    journeys,
    preparation: spread(pick(course.preparationSessions), 0.3, preparationWeeks - 0.5),
    integration: placeIntegration(journeys, pick(course.integrationSessions), weeks),
  };
}

function weeksIn(months: number): number {
  return Math.round((months * 52) / 12);
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
