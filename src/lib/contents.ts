interface Heading {
  readonly depth: number;
  readonly slug: string;
  readonly text: string;
}

/** Headings that make a page long enough to need a list of them. */
const leastForContents = 4;

/** The headings for “On this page”, or none where a page is short enough to do without. */
export function contentsOf(headings: readonly Heading[]): readonly Heading[] {
  const sections = headings.filter(({ depth }) => depth === 2);
  return sections.length >= leastForContents ? sections : [];
}
