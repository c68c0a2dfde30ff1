import { createHash } from 'node:crypto';
import { parse } from 'yaml';
import { repaired } from '~/content/repairs';
import { withTexts } from './edit/texts';
import type { Value } from './edit/scalar';
import { withoutValue, withValue } from './edit/value';
import type { Leaf } from './form';
import { valueAt } from '~/content/value-at';

/** What a browser sends for a field: lines end as in the file, and nothing stands around it. */
export const cleaned = (sent: string): string => sent.replace(/\r\n?/g, '\n').trim();

/** A value as it stands in its field; a list has a line for each item. */
export function shownValue(data: unknown, { path }: Pick<Leaf, 'path'>): string {
  const value = valueAt(data, path);
  return cleaned(Array.isArray(value) ? value.join('\n') : String(value ?? ''));
}

/** Tells whether something is still as the form had it, without sending it back and forth. */
export const stampOf = (shown: string): string =>
  createHash('sha256').update(shown).digest('base64url').slice(0, 16);

/** The items of a list that was typed with a line for each. */
export const linesOf = (typed: string): string[] =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** What was typed, as the kind of value that its field holds; what does not look like one stays text, for its schema to judge. */
export function valueOf({ kind }: Leaf, typed: string): Value {
  if ((kind === 'number' || kind === 'fee') && Number.isFinite(Number(typed))) return Number(typed);
  return kind === 'switch' && /^(true|false)$/.test(typed) ? typed === 'true' : typed;
}

/** The same as the field wants it, where what its schema says of it tells how: `$180` is 180. */
export function mended(typed: string, said: string): string | undefined {
  const better = repaired(typed, said);
  return better === undefined ? undefined : String(parse(better));
}

/** Writes what was typed into the YAML of a record. `bare` is what stands for nothing there. */
export function withTyped(yaml: string, leaf: Leaf, typed: string, bare?: string): string {
  const { path, order, kind } = leaf;
  if (kind === 'texts') return withTexts(yaml, path, linesOf(typed), order);
  if (typed === '') return withoutValue(yaml, path, bare);
  return withValue(yaml, path, valueOf(leaf, typed), { order, isDay: kind === 'day' });
}
