import type { CoursePlan } from './course-plan';
import type { Point } from './kit/parts';

/** How high each part of the course stands against a session's peak: a picture of effort, not a measurement. */
const height = { start: 0.06, ready: 0.3, after: 0.24, end: 0.1 } as const;

/** The course as points of week and effort, from 0 to 1 at a session's peak. */
export function effortPoints(plan: CoursePlan): Point[] {
  const slope = (week: number) =>
    height.after +
    ((height.end - height.after) * (week - plan.preparationWeeks)) /
      (plan.weeks - plan.preparationWeeks);
  const peaks = plan.journeys.flatMap((week, index): Point[] => [
    [week - 0.5, index === 0 ? height.ready : slope(week)],
    [week, 1],
    [week + 0.5, slope(week)],
  ]);
  const first = peaks[0]?.[0] ?? plan.preparationWeeks;
  return [
    [0, height.start],
    [first * 0.5, (height.start + height.ready) / 2],
    ...peaks,
    [plan.weeks, height.end],
  ];
}

/** The effort of a week on the straight line between its two points. */
export function effortAt(profile: readonly Point[], week: number): number {
  const next = profile.findIndex((point) => point[0] >= week);
  const [right, left] = [profile[next], profile[next - 1]];
  if (right === undefined || left === undefined) return right?.[1] ?? height.end;
  return left[1] + ((right[1] - left[1]) * (week - left[0])) / (right[0] - left[0]);
}
