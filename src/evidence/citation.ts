import { hrefOf, otherAuthors, yearOf } from './source';
import type { Author, Source, SourceStatus } from './source';

export interface CitationPart {
  kind: 'authors' | 'year' | 'title' | 'container' | 'locator' | 'link';
  text: string;
  href?: string;
}

const nameOf = (author: Author): string => ('literal' in author ? author.literal : author.family);

const fullNameOf = (author: Author): string =>
  'literal' in author ? author.literal : [author.family, author.given].filter(Boolean).join(' ');

const unbracketed = (title: string): string => title.replace(/^\[(.*)\]$/, '$1');

/** Who is credited in a note: one name, two joined, or “et al.”; the title, shortened if it can be, where nobody is named. */
export const creditOf = ({
  author,
  title,
  'title-short': short,
}: Pick<Source, 'author' | 'title' | 'title-short'>): string => {
  const [first, second] = author;
  if (!first) return short ?? unbracketed(title);
  if (!second) return nameOf(first);
  if (author.length > 2 || nameOf(second) === otherAuthors) return `${nameOf(first)} et al.`;
  return `${nameOf(first)} and ${nameOf(second)}`;
};

/** How many took part: `84418` → `84,418 people`. */
export const peopleText = (people: number): string =>
  people === 1 ? '1 person' : `${people.toLocaleString('en-US')} people`;

const whoWasStudied = ({
  people,
  species,
}: Pick<Source, 'people' | 'species'>): string | undefined => {
  if (people !== null) return peopleText(people);
  return species === 'animals' ? 'no people' : undefined;
};

/** “Holmes 2022”; the credit alone where the year is not known. */
export const creditAndYear = (source: Source): string =>
  [creditOf(source), yearOf(source)].filter(Boolean).join(' ');

/** One line for a margin note: “Feder et al. 2014 · randomized trial · 41 people”. */
export const shortLabel = (source: Source): string =>
  [creditAndYear(source), source.kind, whoWasStudied(source)].filter(Boolean).join('\u00A0· ');

/** Names before “and others”. */
const namesInFull = 3;

function authorsText(author: readonly Author[]): string {
  const names = author.filter((one) => nameOf(one) !== otherAuthors).map(fullNameOf);
  const shown = names.slice(0, namesInFull);
  return [...shown, ...(shown.length < author.length ? ['and others'] : [])].join(', ');
}

const locatorText = ({ volume, issue, page }: Source): string => {
  const inVolume = volume && issue ? `${volume}(${issue})` : volume;
  return [inVolume, page?.replace(/(\d)-(\d)/, '$1–$2')].filter(Boolean).join(':');
};

const linkText = ({ DOI, PMID, URL }: Source): string => {
  if (DOI) return `doi:${DOI}`;
  if (PMID) return `PubMed ${PMID}`;
  return URL ? URL.replace(/^https:\/\/(www\.)?/, '').replace(/\/$/, '') : '';
};

/**
 * The full reference in reading order, for markup to set: authors, year, title (the title first where nobody is
 * named), container, locator, link. Unknown parts are left out.
 */
export const citationParts = (source: Source): CitationPart[] => {
  const href = hrefOf(source);
  const year: CitationPart = { kind: 'year', text: yearOf(source) ?? '' };
  const title: CitationPart = { kind: 'title', text: source.title };
  const parts: CitationPart[] = [
    { kind: 'authors', text: authorsText(source.author) },
    ...(source.author.length > 0 ? [year, title] : [title, year]),
    { kind: 'container', text: source['container-title'] ?? '' },
    { kind: 'locator', text: locatorText(source) },
    { kind: 'link', text: linkText(source), ...(href ? { href } : {}) },
  ];
  return parts.filter((part) => part.text !== '');
};

/** What a reader is told about how far a source was checked. */
export const statusWords: Record<SourceStatus, string> = {
  verified: 'Checked against the source',
  'partly-verified': 'Partly checked',
  unverified: 'Not verified',
};
