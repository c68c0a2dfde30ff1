import { countText } from '~/lib/numbers';
import { effortAt, effortPoints } from './course-effort';
import { planCourse, type Course, type CoursePlan } from './course-plan';
import { curvePath } from './kit/curve';
import {
  boxWidth,
  circle,
  heading,
  line,
  paint,
  path,
  text,
  type Drawing,
  type Part,
  type Point,
} from './kit/parts';

const margin = 5;
/** A phone has less height to give. */
const sizes = { narrow: { panel: 168, peak: 80 }, wide: { panel: 190, peak: 96 } };
const dots = {
  preparation: [paint.clearing, 3.2],
  ketamine: [paint.solidTrail, 4.6],
  integration: [paint.solid, 3.2],
} as const;

/** The shortest and the longest course as two profiles on one axis of weeks. */
export function drawCourseProfile(course: Course, width: number = boxWidth.narrow): Drawing {
  const plans = [planCourse(course, 'shortest'), planCourse(course, 'longest')];
  const isNarrow = width < boxWidth.wide;
  const size = isNarrow ? sizes.narrow : sizes.wide;
  const lastWeek = Math.max(...plans.map((plan) => plan.weeks));
  const toX = (week: number) => margin + (week / lastWeek) * (width - 2 * margin);
  const axisTop = plans.length * size.panel + 4;
  return {
    width,
    height: axisTop + 82,
    parts: [
      ...plans.flatMap((plan, index) => drawPanel(plan, index * size.panel, size, toX)),
      ...drawAxis(lastWeek, axisTop, isNarrow ? 8 : 4, toX),
      ...drawKey(axisTop + 66, isNarrow),
    ],
  };
}

function drawPanel(
  plan: CoursePlan,
  top: number,
  { panel, peak }: typeof sizes.wide,
  toX: (week: number) => number,
): Part[] {
  const { preparation, journeys, integration } = plan;
  const base = top + panel - 24;
  const at = (week: number, share: number): Point => [toX(week), base - share * peak];
  const profile = effortPoints(plan);
  const along = (share: number) =>
    curvePath(
      profile.map(([week, level]) => at(week, level * share)),
      'profile',
    );
  return [
    heading(
      [margin, top + 22],
      `${plan.end === 'shortest' ? 'Shortest' : 'Longest'}: about ${countText(plan.months, 'month')}`,
    ),
    text(
      [margin, top + 43],
      `${preparation.length} preparation, ${journeys.length} ketamine, ${integration.length} integration`,
      { paint: paint.inkQuiet },
    ),
    path(`${along(1)}L${toX(plan.weeks)} ${base}L${toX(0)} ${base}z`, paint.land),
    ...[0.35, 0.68].map((share) => path(along(share), paint.contour)),
    path(along(1), paint.index),
    line([toX(0), base], [toX(plan.weeks), base], paint.index),
    ...preparation.map((week) => dot('preparation', at(week, effortAt(profile, week)))),
    ...integration.map((week) => dot('integration', at(week, effortAt(profile, week)))),
    ...journeys.map((week) => dot('ketamine', at(week, 1))),
  ];
}

function dot(kind: keyof typeof dots, at: Point): Part {
  const [tone, r] = dots[kind];
  return circle(at, r, tone);
}

function drawAxis(
  lastWeek: number,
  top: number,
  gap: number,
  toX: (week: number) => number,
): Part[] {
  const ticks = Array.from({ length: Math.floor(lastWeek / gap) + 1 }, (_, index) => index * gap);
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

function drawKey(top: number, isNarrow: boolean): Part[] {
  return (['preparation', 'ketamine', 'integration'] as const).flatMap((kind, index): Part[] => {
    const x = margin + 1 + index * (isNarrow ? 122 : 190);
    return [dot(kind, [x, top - 5]), text([x + 14, top], isNarrow ? kind : `${kind} session`)];
  });
}

/** The rows of the twin: the part, the shortest course, the longest. */
export function describeCourse(
  course: Course,
): [part: string, shortest: string, longest: string][] {
  const { journeyHours, months } = course;
  const row = (part: string, { min, max }: Course['journeys']): [string, string, string] => [
    part,
    countText(min, 'session'),
    countText(max, 'session'),
  ];
  const about = (end: number) => `about ${countText(end, 'month')}`;
  return [
    row('Preparation', course.preparationSessions),
    row(`Ketamine sessions, about ${countText(journeyHours, 'hour')} each`, course.journeys),
    row('Integration', course.integrationSessions),
    ['Whole course', about(months.min), about(months.max)],
  ];
}
