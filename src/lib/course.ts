import type { Ends, Fee } from './numbers';

/** The arithmetic of a whole course, for the shortest and the longest one. */

export interface CourseNumbers {
  readonly preparationSessions: Ends;
  readonly journeys: Ends;
  readonly integrationSessions: Ends;
}

const kinds = ['intake', 'preparation', 'journey', 'integration'] as const;
type Kind = (typeof kinds)[number];

/** What the practice charges for one visit of each kind; unset while the owner has not said. */
export type VisitFees = { readonly [kind in Kind]?: Fee | undefined };

export interface CoursePart {
  readonly label: string;
  readonly visits: number;
  /** What one visit costs; `undefined` while the fee is no number. */
  readonly each: Ends | undefined;
  /** All visits of this kind together. */
  readonly dollars: Ends | undefined;
}

export interface CourseSum {
  readonly name: string;
  readonly parts: readonly CoursePart[];
  readonly visits: number;
  /** `undefined` unless every fee is a number: no sum is guessed. */
  readonly dollars: Ends | undefined;
}

const labels: Readonly<Record<Kind, string>> = {
  intake: 'Intake',
  preparation: 'Preparation',
  journey: 'Ketamine sessions',
  integration: 'Integration',
};

function endsOf(fee: Fee | undefined): Ends | undefined {
  if (typeof fee === 'number') return { min: fee, max: fee };
  return typeof fee === 'string' ? undefined : fee;
}

const times = ({ min, max }: Ends, count: number): Ends => ({ min: min * count, max: max * count });

const sumOf = (all: readonly Ends[]): Ends => ({
  min: all.reduce((sum, { min }) => sum + min, 0),
  max: all.reduce((sum, { max }) => sum + max, 0),
});

function sumCourse(
  name: string,
  end: keyof Ends,
  course: CourseNumbers,
  fees: VisitFees,
): CourseSum {
  const counts: Readonly<Record<Kind, number>> = {
    intake: 1,
    preparation: course.preparationSessions[end],
    journey: course.journeys[end],
    integration: course.integrationSessions[end],
  };
  const parts = kinds.map((kind): CoursePart => {
    const visits = counts[kind];
    const each = endsOf(fees[kind]);
    return { label: labels[kind], visits, each, dollars: each && times(each, visits) };
  });
  const priced = parts.flatMap(({ dollars }) => dollars ?? []);
  return {
    name,
    parts,
    visits: parts.reduce((sum, { visits }) => sum + visits, 0),
    dollars: priced.length === parts.length ? sumOf(priced) : undefined,
  };
}

/** The shortest and the longest course in visits, the intake counted as one, and in money where every fee is a number. */
export const sumCourses = (
  course: CourseNumbers,
  fees: VisitFees,
): readonly [shortest: CourseSum, longest: CourseSum] => [
  sumCourse('Shortest course', 'min', course, fees),
  sumCourse('Longest course', 'max', course, fees),
];

/** From the shortest course at the lowest fees to the longest at the highest; `undefined` unless every fee is a number. */
export function courseTotal(course: CourseNumbers, fees: VisitFees): Ends | undefined {
  const [shortest, longest] = sumCourses(course, fees);
  return shortest.dollars && longest.dollars
    ? { min: shortest.dollars.min, max: longest.dollars.max }
    : undefined;
}
