/** What the evidence room needs to know of a source; the files of `content/references` have this shape once read. */

export interface Author {
  family?: string | undefined;
  given?: string | undefined;
  literal?: string | undefined;
}

export type SourceStatus = 'verified' | 'partly-verified' | 'unverified';
export type Species = 'people' | 'animals' | 'both' | 'none';

export interface Source {
  id: string;
  type: string;
  title: string;
  'title-short'?: string | undefined;
  author: readonly Author[];
  issued?: number | string | undefined;
  'container-title'?: string | undefined;
  volume?: string | undefined;
  issue?: string | undefined;
  page?: string | undefined;
  DOI?: string | undefined;
  PMID?: string | undefined;
  URL?: string | undefined;
  kind: string;
  people: number | null;
  species: Species;
  status: SourceStatus;
  checkedOn?: string | undefined;
}

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
