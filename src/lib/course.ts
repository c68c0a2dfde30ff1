/** The arithmetic of a whole course, for the shortest and the longest one. */

interface Ends { readonly min: number; readonly max: number }

interface CourseNumbers {
  readonly preparationSessions: Ends;
  readonly journeys: Ends;
  readonly integrationSessions: Ends;
}

interface SessionFees {
  readonly intake?: number | undefined;
  readonly preparation?: number | undefined;
  readonly journey?: number | undefined;
  readonly integration?: number | undefined;
}

/** All visits of a course, the intake counted as one. */
export const courseVisits = ({ preparationSessions, journeys, integrationSessions }: CourseNumbers): Ends => ({
  min: 1 + preparationSessions.min + journeys.min + integrationSessions.min,
  max: 1 + preparationSessions.max + journeys.max + integrationSessions.max,
});

/** US dollars paid to the practice for a whole course; `undefined` while any fee is unset. */
export function courseTotals({ intake, preparation, journey, integration }: SessionFees, course: CourseNumbers): Ends | undefined {
  if (intake === undefined || preparation === undefined || journey === undefined || integration === undefined) return undefined;
  const total = (end: keyof Ends): number => intake
    + course.preparationSessions[end] * preparation
    + course.journeys[end] * journey
    + course.integrationSessions[end] * integration;
  return { min: total('min'), max: total('max') };
}
