import type { DataPath } from '~/content/yaml/yaml-file';
import { itemsOf, listIn, membersOf, withoutItem } from './items';
import { withMember } from './members';
import { placeOf } from './place';
import { written, writtenTexts } from './scalar';
import { proved, withPair, withRaw, withValue } from './value';

const manner = { order: [], isDay: false };

/** Puts one text into a list that has some. */
function withText(text: string, path: DataPath, index: number, value: string): string {
  const list = listIn(placeOf(text, path));
  if (!list) return text;
  const members = membersOf(text, list);
  const raw = written(value, { ...members, isDay: false });
  const after = withMember(text, members, index, members.isInFlow ? raw : `- ${raw}`);
  return proved(text, after, path, itemsOf(list).toSpliced(index, 0, value));
}

/** A list that holds nothing yet is written on one line. */
function withFirstTexts(
  text: string,
  path: DataPath,
  wanted: readonly string[],
  order: readonly string[],
): string {
  const place = placeOf(text, path);
  const name = String(path.at(-1));
  const raw = writtenTexts(wanted);
  const after =
    place.raw === undefined
      ? withPair(text, place, name, `${name}: ${raw}`, order)
      : withRaw(text, place, raw);
  return proved(text, after, path, wanted);
}

/** How many items two lists share at their beginning. */
function sharedHead(some: readonly unknown[], others: readonly unknown[]): number {
  const differs = some.findIndex((item, index) => index >= others.length || item !== others[index]);
  return differs < 0 ? some.length : differs;
}

/** Makes a list of texts hold these and no others; those that stay keep their place and their notes. @throws CannotEdit */
export function withTexts(
  text: string,
  path: DataPath,
  wanted: readonly string[],
  order: readonly string[],
): string {
  const items = itemsOf(listIn(placeOf(text, path)));
  if (items.length === 0)
    return wanted.length > 0 ? withFirstTexts(text, path, wanted, order) : text;
  const head = sharedHead(items, wanted);
  const tail = sharedHead(items.slice(head).reverse(), wanted.slice(head).reverse());
  const old = items.length - head - tail;
  const fresh = wanted.slice(head, wanted.length - tail);
  let now = text;
  for (let index = old - 1; index >= fresh.length; index -= 1)
    now = withoutItem(now, path, head + index);
  for (const [index, value] of fresh.entries())
    now =
      index < old
        ? withValue(now, [...path, head + index], value, manner)
        : withText(now, path, head + index, value);
  return now;
}
