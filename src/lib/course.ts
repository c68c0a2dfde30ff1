/** The arithmetic of a whole course, for the shortest and the longest one. */

interface Ends {
  readonly min: number;
  readonly max: number;
}

export interface CourseNumbers {
  readonly preparationSessions: Ends;
  readonly journeys: Ends;
  readonly integrationSessions: Ends;
}

/** What the practice charges for one visit of each kind, in whole US dollars; unset while the owner has not said. */
export interface VisitFees {
  readonly intake?: number | undefined;
  readonly preparation?: number | undefined;
  readonly journey?: number | undefined;
  readonly integration?: number | undefined;
}

export interface CoursePart {
  readonly label: string;
  readonly visits: number;
  /** All visits of this kind together; `undefined` while the fee is unset. */
  readonly dollars: number | undefined;
}

export interface CourseSum {
  readonly name: string;
  readonly parts: readonly CoursePart[];
  readonly visits: number;
  /** `undefined` unless every fee is set: no sum is guessed. */
  readonly dollars: number | undefined;
}

const labels = {
  intake: 'Intake',
  preparation: 'Preparation',
  journey: 'Ketamine sessions',
  integration: 'Integration',
} as const;

function sumCourse(
  name: string,
  end: keyof Ends,
  course: CourseNumbers,
  fees: VisitFees,
): CourseSum {
  const counts = {
    intake: 1,
    preparation: course.preparationSessions[end],
    journey: course.journeys[end],
    integration: course.integrationSessions[end],
  };
  const parts = (['intake', 'preparation', 'journey', 'integration'] as const).map(
    (kind): CoursePart => {
      const fee = fees[kind];
      return {
        label: labels[kind],
        visits: counts[kind],
        dollars: fee === undefined ? undefined : fee * counts[kind],
      };
    },
  );
  const isPriced = parts.every(({ dollars }) => dollars !== undefined);
  return {
    name,
    parts,
    visits: parts.reduce((sum, { visits }) => sum + visits, 0),
    dollars: isPriced ? parts.reduce((sum, { dollars = 0 }) => sum + dollars, 0) : undefined,
  };
}

/** The shortest and the longest course in visits, the intake counted as one, and in money where every fee is set. */
export const sumCourses = (
  course: CourseNumbers,
  fees: VisitFees,
): readonly [shortest: CourseSum, longest: CourseSum] => [
  sumCourse('Shortest course', 'min', course, fees),
  sumCourse('Longest course', 'max', course, fees),
];
