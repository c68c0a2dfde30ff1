import type { Reference } from '~/content/schema/reference';

/** What the evidence room needs to know of a source. */
export type Source = Omit<Reference, 'authorNote' | 'peopleNote' | 'showed' | 'limits' | 'missing'>;

export type Author = Source['author'][number];
export type SourceStatus = Source['status'];
export type Species = Source['species'];

/** Stands at the end of an author list that was not read to its end. */
export const otherAuthors = 'others';

/** The year a source appeared, or nothing where it is not known. */
export const yearOf = ({ issued }: Pick<Source, 'issued'>): string | undefined =>
  issued === undefined ? undefined : String(issued).slice(0, 4);

/** The address a reader can follow: DOI first, because it outlives web pages. */
export const hrefOf = ({
  DOI,
  PMID,
  URL,
}: Pick<Source, 'DOI' | 'PMID' | 'URL'>): string | undefined => {
  if (DOI) return `https://doi.org/${encodeURI(DOI)}`;
  if (PMID) return `https://pubmed.ncbi.nlm.nih.gov/${PMID}/`;
  return URL;
};
