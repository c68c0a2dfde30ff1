import { stringify } from 'yaml';
import { idsIn, type Site } from '~/content/site';
import type { Draft, Typed } from './front';
import { sourceId, type Author } from './source-id';

/** A number of people as owners write it: 1247 or 1,247. */
export function peopleOf(typed: string): number | undefined {
  const digits = typed.replace(/(?<=\d)[, ](?=\d{3}(?:\D|$))/g, '');
  return /^[1-9]\d*$/.test(digits) ? Number(digits) : undefined;
}

/** A year is a number in the file, and a day is text. */
export const issuedOf = (typed: string): number | string =>
  /^\d{4}$/.test(typed) ? Number(typed) : typed;

/** A person’s name has one comma; an organization’s has none, or several. */
const authorsOf = (text: string): Author[] =>
  text
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean)
    .map((author) => {
      const [family = '', given, ...more] = author.split(',').map((part) => part.trim());
      return given && more.length === 0 ? { family, given } : { literal: author };
    });

const filled = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''),
  );

/** A source that nobody says they have read is not marked as verified. */
export function draftSource(
  {
    authors: told = '',
    title = '',
    journal,
    people = '',
    issued = '',
    missing,
    DOI,
    URL,
    ...fields
  }: Typed,
  site: Site,
  today: string,
): Draft {
  const authors = authorsOf(told);
  const facts = { authors, title, year: issued.slice(0, 4) };
  const id = sourceId(facts, idsIn(site.references));
  const first = sourceId(facts, new Set());
  const isRead = !missing && Boolean(DOI || URL);
  const text = stringify(
    filled({
      id,
      type: fields['type'],
      title,
      author: authors,
      issued: issuedOf(issued),
      'container-title': journal,
      DOI,
      URL,
      kind: fields['kind'],
      people: peopleOf(people) ?? null,
      species: fields['species'],
      showed: fields['showed'],
      limits: fields['limits'],
      status: isRead ? 'verified' : 'partly-verified',
      checkedOn: today,
      missing: isRead ? undefined : missing || 'The address of the source.',
    }),
    { lineWidth: 110 },
  );
  return {
    files: new Map([[`content/references/${id}.yaml`, text]]),
    next: [
      ...(id === first ? [] : [`There is a source ${first} already, so this one is called ${id}.`]),
      `Cite it right after the full stop of a sentence: <Cite id="${id}" />`,
      ...(isRead
        ? [
            'It is marked as read by you. If you read only a part, set “status: partly-verified” and say in “missing” what is open.',
          ]
        : []),
    ],
  };
}
