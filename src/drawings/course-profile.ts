import { planCourse, weekTicks, type CourseEnd, type CourseFacts, type CoursePlan } from './course';
import { curvePath } from './kit/curve';
import {
  circle,
  line,
  paint,
  path,
  sheet,
  text,
  textSize,
  type Drawing,
  type Part,
  type Point,
} from './kit/parts';
import { countText, numberText } from '~/lib/numbers';

const margin = 5;
const panelHeight = 190;
const peakHeight = 96;
/** How high each part of the course stands against a session's peak: a picture of effort, not a measurement. */
const height = { start: 0.06, ready: 0.3, after: 0.24, end: 0.1 } as const;

/** The shortest and the longest course as two profiles on one axis of weeks. */
export function drawCourseProfile(facts: CourseFacts, width: number = sheet.narrow): Drawing {
  const plans = (['shortest', 'longest'] satisfies CourseEnd[]).map((end) =>
    planCourse(facts, end),
  );
  const lastWeek = Math.max(...plans.map((plan) => plan.weeks));
  const toX = (week: number) => margin + (week / lastWeek) * (width - 2 * margin);
  const panels = plans.flatMap((plan, index) => drawPanel(plan, index * panelHeight, toX));
  const axisTop = plans.length * panelHeight + 4;
  const key = drawKey(axisTop + 66, width);
  return {
    width,
    height: axisTop + (width < sheet.wide ? 128 : 82),
    parts: [...panels, ...drawAxis(lastWeek, axisTop, width, toX), ...key],
  };
}

function drawPanel(plan: CoursePlan, top: number, toX: (week: number) => number): Part[] {
  const base = top + panelHeight - 24;
  const at = (week: number, share: number): Point => [toX(week), base - share * peakHeight];
  const profile = profilePoints(plan);
  const along = (share: number) =>
    curvePath(
      profile.map(([week, level]) => at(week, level * share)),
      'profile',
    );
  return [
    text(
      [margin, top + 22],
      `${plan.end === 'shortest' ? 'Shortest' : 'Longest'}: about ${numberText(plan.months)} months`,
      { size: textSize.title, bold: true },
    ),
    text(
      [margin, top + 43],
      `${plan.preparation.length} preparation, ${plan.journeys.length} ketamine, ${plan.integration.length} integration`,
      { paint: paint.inkQuiet },
    ),
    path(`${along(1)}L${toX(plan.weeks)} ${base}L${toX(0)} ${base}z`, paint.land),
    ...[0.35, 0.68].map((share) => path(along(share), paint.contour)),
    path(along(1), paint.index),
    line([toX(0), base], [toX(plan.weeks), base], paint.index),
    ...plan.preparation.map((week) =>
      circle(at(week, levelAt(profile, week)), 3.2, paint.clearing),
    ),
    ...plan.integration.map((week) => circle(at(week, levelAt(profile, week)), 3.2, paint.solid)),
    ...plan.journeys.map((week) => circle(at(week, 1), 4.6, paint.solidTrail)),
  ];
}

function profilePoints(plan: CoursePlan): Point[] {
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

function levelAt(profile: readonly Point[], week: number): number {
  const next = profile.findIndex((point) => point[0] >= week);
  const [right, left] = [profile[next], profile[next - 1]];
  if (right === undefined || left === undefined) return right?.[1] ?? height.end;
  return left[1] + ((right[1] - left[1]) * (week - left[0])) / (right[0] - left[0]);
}

function drawAxis(
  lastWeek: number,
  top: number,
  width: number,
  toX: (week: number) => number,
): Part[] {
  const ticks = weekTicks(lastWeek, width < sheet.wide ? 8 : 4);
  return [
    line([toX(0), top], [toX(lastWeek), top], paint.contour),
    ...ticks.flatMap((week): Part[] => [
      line([toX(week), top], [toX(week), top + 6], paint.contour),
      text([toX(week), top + 22], week === 0 ? 'Week 0' : String(week), {
        anchor: week === 0 ? 'start' : 'middle',
        paint: paint.inkQuiet,
      }),
    ]),
  ];
}

function drawKey(top: number, width: number): Part[] {
  const entries = [
    ['preparation session', paint.clearing, 3.2],
    ['ketamine session', paint.solidTrail, 4.6],
    ['integration session', paint.solid, 3.2],
  ] as const;
  const stacked = width < sheet.wide;
  return entries.flatMap(([label, tone, r], index): Part[] => {
    const x = margin + 1 + (stacked ? 0 : index * 190);
    const y = top + (stacked ? index * 24 : 0);
    return [circle([x, y - 5], r, tone), text([x + 14, y], label)];
  });
}

/** The rows of the text twin. */
export function describeCourse(
  facts: CourseFacts,
): { part: string; shortest: string; longest: string }[] {
  const hours = numberText(facts.journeyHours.max);
  return [
    {
      part: 'Preparation',
      shortest: countText(facts.preparationSessions.min, 'session'),
      longest: countText(facts.preparationSessions.max, 'session'),
    },
    {
      part: `Ketamine sessions, about ${hours} hours each`,
      shortest: countText(facts.journeys.min, 'session'),
      longest: countText(facts.journeys.max, 'session'),
    },
    {
      part: 'Integration',
      shortest: countText(facts.integrationSessions.min, 'session'),
      longest: countText(facts.integrationSessions.max, 'session'),
    },
    {
      part: 'Whole course',
      shortest: `about ${countText(facts.months.min, 'month')}`,
      longest: `about ${countText(facts.months.max, 'month')}`,
    },
  ];
}
