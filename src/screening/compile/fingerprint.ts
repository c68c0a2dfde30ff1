import type { ScreeningRecords } from '~/content/self-screen';

const sortKeys = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sortKeys(inner)]),
  );
};

/**
 * The clinical part of the content as one text, for the sign-off: what is asked, raised, explained, added and
 * routed, in its own words and before facts are filled in. “Why we ask”, legs, scenarios and review dates are no part of it.
 */
export function describeClinicalContent(records: ScreeningRecords): string {
  const concerns = Object.entries(records.concerns ?? {}).map(([id, concern]) => [
    id,
    { ...concern, reviewedOn: '' },
  ]);
  return JSON.stringify(
    sortKeys({
      questions: records.questions.map(({ id, record }, place) => ({
        ...record,
        id,
        order: place,
        leg: undefined,
      })),
      outcomes: Object.fromEntries(
        records.outcomes.map(({ id, record, body }) => [id, { ...record, body }]),
      ),
      concerns: Object.fromEntries(concerns),
      routes: records.routes,
      scores: records.scores,
    }),
  );
}
