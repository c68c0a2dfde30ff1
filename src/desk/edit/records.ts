import type { DataPath } from '~/content/yaml/yaml-file';
import { itemsOf, listIn, membersOf } from './items';
import { withMember } from './members';
import { endOfLine, indentAt, placeOf, spliced, type Place } from './place';
import { written, writtenTexts, type Value } from './scalar';
import { proved, withPair, withRaw } from './value';

/** The fields of a new item, in their order; a day is told apart from a text that looks like one. */
export type NewItem = readonly (readonly [
  name: string,
  value: Value | readonly string[],
  isDay: boolean,
])[];

/** A record in braces, or as lines below each other. */
function writtenItem(item: NewItem, isInFlow: boolean, indent: string): string {
  const fields = item.map(
    ([name, value, isDay]) =>
      `${name}: ${typeof value === 'object' ? writtenTexts(value) : written(value, { isInFlow, isDay })}`,
  );
  return isInFlow ? `{ ${fields.join(', ')} }` : `- ${fields.join(`\n${indent}  `)}`;
}

/** The first record of a list comes below the list's name, whose note stays where it is. */
function withFirstItem(text: string, place: Place, item: NewItem): string {
  const indent = `${indentAt(text, place.start)}  `;
  const bare = spliced(text, { from: place.gap, to: place.to }, '');
  const end = endOfLine(bare, place.gap);
  return spliced(bare, { from: end, to: end }, `\n${indent}${writtenItem(item, false, indent)}`);
}

/** Adds a record at the end of a list. @throws CannotEdit */
export function withNewItem(
  text: string,
  path: DataPath,
  item: NewItem,
  order: readonly string[],
): string {
  const place = placeOf(text, path);
  const list = listIn(place);
  const name = String(path.at(-1));
  let after: string;
  if (list) {
    const members = membersOf(text, list);
    const indent = indentAt(text, members.spans[0]?.from ?? 0);
    const piece = writtenItem(item, members.isInFlow, indent);
    after = withMember(text, members, members.spans.length, piece);
  } else if (place.raw === undefined) {
    after = withPair(text, place, name, `${name}: [${writtenItem(item, true, '')}]`, order);
  } else {
    after = place.isInFlow
      ? withRaw(text, place, `[${writtenItem(item, true, '')}]`)
      : withFirstItem(text, place, item);
  }
  const record = Object.fromEntries(item.map(([field, value]) => [field, value]));
  return proved(text, after, path, [...itemsOf(list), record]);
}
