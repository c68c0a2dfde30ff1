import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { hrefOf, otherAuthors } from './source';
import type { Author, Source } from './source';

/** The bibliography in the forms that citation tools read. Heavy: only the research route imports this module. */

interface CslDate {
  'date-parts': number[][];
}

interface CslName {
  family?: string;
  given?: string;
  literal?: string;
}

export interface CslItem {
  id: string;
  type: string;
  title: string;
  'title-short'?: string;
  author?: CslName[];
  issued?: CslDate;
  accessed?: CslDate;
  'container-title'?: string;
  volume?: string;
  issue?: string;
  page?: string;
  DOI?: string;
  PMID?: string;
  URL?: string;
}

const cslName = (author: Author): CslName =>
  'literal' in author
    ? { literal: author.literal }
    : { family: author.family, ...(author.given ? { given: author.given } : {}) };

const cslDate = (date: number | string): CslDate => ({
  'date-parts': [String(date).split('-').map(Number)],
});

const cslItem = (source: Source): CslItem => {
  const {
    id,
    type,
    title,
    'title-short': short,
    author,
    issued,
    checkedOn,
    'container-title': container,
    volume,
    issue,
    page,
    DOI,
    PMID,
  } = source;
  const url = hrefOf(source);
  return {
    id,
    type,
    title,
    ...(short ? { 'title-short': short } : {}),
    ...(author.length > 0 ? { author: author.map(cslName) } : {}),
    ...(issued === undefined ? {} : { issued: cslDate(issued) }),
    // Web pages change, so a reference to one says when it was read.
    ...(type === 'webpage' && checkedOn ? { accessed: cslDate(checkedOn) } : {}),
    ...(container ? { 'container-title': container } : {}),
    ...(volume ? { volume } : {}),
    ...(issue ? { issue } : {}),
    ...(page ? { page } : {}),
    ...(DOI ? { DOI } : {}),
    ...(PMID ? { PMID } : {}),
    ...(url && !DOI ? { URL: url } : {}),
  };
};

/** The sources as CSL-JSON items, in the order given; only fields of the standard, none of ours. */
export const cslItems = (sources: readonly Source[]): CslItem[] => sources.map(cslItem);

/** The sources as one BibTeX file, each under its own id. */
export const bibtexText = (sources: readonly Source[]): string => {
  // The plugin would make up a label, and take the hyphens out of ours.
  Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false });
  const items = cslItems(sources).map((item) => {
    const [year, month] = item.issued?.['date-parts'][0] ?? [];
    // BibTeX has no field for the day; the plugin would put it into the month.
    return year === undefined
      ? item
      : { ...item, issued: { 'date-parts': [month === undefined ? [year] : [year, month]] } };
  });
  // Braces would make “others” an author's name instead of BibTeX's word for “et al.”.
  return new Cite(items)
    .format('bibtex')
    .replaceAll(`and {${otherAuthors}}`, `and ${otherAuthors}`);
};
