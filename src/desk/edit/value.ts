import { isDeepStrictEqual } from 'node:util';
import { parse, type YAMLMap } from 'yaml';
import type { DataPath } from '~/content/yaml/yaml-file';
import { withMember, withoutMember, type Members } from './members';
import { CannotEdit, placeIn, placeOf, readable, spliced, type Place } from './place';
import { written, type Value } from './scalar';

/** A copy in which one place holds something else, or is gone. What two places share stays as it is in the other. */
function withAt(data: unknown, [step = '', ...rest]: DataPath, value: unknown): unknown {
  if (Array.isArray(data))
    return data.map((item: unknown, index) =>
      index !== Number(step) ? item : rest.length > 0 ? withAt(item, rest, value) : value,
    );
  const record = { ...(data as Record<PropertyKey, unknown>) };
  if (rest.length > 0) record[step] = withAt(record[step], rest, value);
  else if (value === undefined) delete record[step];
  else record[step] = value;
  return record;
}

/** Lets no text through that reads as anything but what was meant. `undefined` means that the name itself is gone. */
export function proved(before: string, after: string, path: DataPath, value: unknown): string {
  const meant = withAt(readable(before).toJS(), path, value);
  if (!isDeepStrictEqual(readable(after).toJS(), meant))
    throw new CannotEdit('This value is written in a way that only a person can change safely.');
  return after;
}

/** The characters of a value in the file; nothing where it has none; `undefined` where its name is missing. */
export const rawAt = (text: string, path: DataPath): string | undefined => placeOf(text, path).raw;

const pairsOf = ({ parent }: Place): YAMLMap.Parsed['items'] => (parent as YAMLMap.Parsed).items;

const nameOf = (pair: YAMLMap.Parsed['items'][number]): string =>
  String((pair.key as { value?: unknown }).value);

const membersOf = (text: string, place: Place): Members => ({
  isInFlow: place.isInFlow,
  spans: pairsOf(place).map((pair) => ({
    from: pair.key.range[0],
    to: placeIn(text, place.parent, nameOf(pair)).to,
  })),
});

/** A name that the file does not have yet comes after those that stand before it in `order`. */
export function withPair(
  text: string,
  place: Place,
  name: string,
  line: string,
  order: readonly string[],
): string {
  const names = pairsOf(place).map(nameOf);
  const earlier = new Set(order.slice(0, order.indexOf(name)));
  const after = names.findLastIndex((other) => earlier.has(other));
  return withMember(text, membersOf(text, place), after + 1, line);
}

/** What follows the sign of a block of text on its own line. */
const noteOf = (raw: string): string => /^[|>][^\n]*?( +#[^\n]*)/.exec(raw)?.[1] ?? '';

export const withRaw = (text: string, place: Place, raw: string): string =>
  spliced(text, place, (place.raw === '' ? ' ' : '') + raw + noteOf(place.raw ?? ''));

export interface Manner {
  /** The names of a record, in the order in which they are written. */
  readonly order: readonly string[];
  readonly isDay: boolean;
}

/** Writes one value, and changes no other character. @throws CannotEdit */
export function withValue(text: string, path: DataPath, value: Value, manner: Manner): string {
  const place = placeOf(text, path);
  const name = String(path.at(-1));
  const raw = written(value, { ...place, ...manner }, place.raw);
  const after =
    place.raw === undefined
      ? withPair(text, place, name, `${name}: ${raw}`, manner.order)
      : withRaw(text, place, raw);
  return proved(text, after, path, value);
}

/** Empties a value, down to the characters that stood for “nothing” before; `undefined` takes its name out as well. */
export function withoutValue(text: string, path: DataPath, bare: string | undefined): string {
  const place = placeOf(text, path);
  if (place.raw === undefined) return text;
  if (bare === undefined) {
    const index = pairsOf(place).findIndex((pair) => nameOf(pair) === path.at(-1));
    return proved(text, withoutMember(text, membersOf(text, place), index), path, undefined);
  }
  const after =
    bare === ''
      ? spliced(text, { from: place.gap, to: place.to }, noteOf(place.raw))
      : withRaw(text, place, bare);
  return proved(text, after, path, parse(bare) as unknown);
}
