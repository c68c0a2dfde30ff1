/** Facts inside a text of content: `[[course.journeys]]` stands where the number goes. */

const factPlace = /\[\[\s*([^\]]*?)\s*\]\]/g;

type Facts = Readonly<Record<string, string>>;

/** A copy in which every `[[name]]` in a text is the fact of that name. */
export function fillFacts<T>(value: T, facts: Facts): T {
  if (typeof value === 'string') {
    return value.replace(factPlace, (whole, name: string) => facts[name] ?? whole) as T;
  }
  if (Array.isArray(value)) return value.map((item: unknown) => fillFacts(item, facts)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, fillFacts(inner as unknown, facts)]),
  ) as T;
}

/** The names in a text that no fact has. */
export const unknownFactsIn = (text: string, facts: Facts): string[] =>
  [...text.matchAll(factPlace)]
    .map((match) => match[1] ?? '')
    .filter((name) => facts[name] === undefined);
