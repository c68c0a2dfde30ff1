import { slugOf } from '~/lib/slug';

/** A person has a family name; an organization has one name, as in the file of a source. */
export interface Author {
  readonly family?: string;
  readonly given?: string;
  readonly literal?: string;
}

const smallWords = /^(?:a|an|and|at|by|for|in|of|on|or|the|to|with|us|u\.s\.?)$/i;

const bigWords = (name: string): string[] =>
  name.split(/[\s,&/-]+/).filter((word) => /[A-Za-z0-9]/.test(word) && !smallWords.test(word));

/** A name of this many words is still short. */
const shortName = 2;

/**
 * “Innerwell” stays; “National Institute of Mental Health (NIMH)” says its short form itself; “US Food and Drug
 * Administration” is fda.
 */
function organizationName(name: string): string {
  const [, given] = /\(([A-Z][A-Za-z0-9&.-]{1,9})\)\s*$/.exec(name) ?? [];
  if (given) return slugOf(given.replaceAll('.', ''));
  const words = bigWords(name);
  return slugOf(
    words.length <= shortName ? words.join(' ') : words.map((word) => word.charAt(0)).join(''),
  );
}

/** “feder” of Feder, A.; “nimh” of an institute. */
const authorName = ({ family, literal = '' }: Author): string =>
  family ? slugOf(family) : organizationName(literal);

export interface SourceFacts {
  readonly authors: readonly Author[];
  readonly title: string;
  readonly year: string;
}

/**
 * The name by which pages cite a source: who and when, such as feder-2021 or nimh-2024. Without a year it is who and what.
 * A name that is taken gets a letter, as in a list of references: feder-2021b.
 */
export function sourceId(
  { authors, title, year }: SourceFacts,
  taken: ReadonlySet<string>,
): string {
  const who = authors[0] ? authorName(authors[0]) : '';
  const what = year || bigWords(title).slice(0, 2).join(' ');
  const name = [who, slugOf(what)].filter(Boolean).join('-');
  const ids = ['', ...'bcdefghijklmnopqrstuvwxyz'].map((letter) =>
    letter && !year ? `${name}-${letter}` : `${name}${letter}`,
  );
  return ids.find((id) => !taken.has(id)) ?? name;
}
