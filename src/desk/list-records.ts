import { withoutItem } from './edit/items';
import { withNewItem, type NewItem } from './edit/records';
import { blocksIn, nameOf, type Form } from './forms';
import type { Leaf, List } from './form';
import { valueAt } from '~/content/value-at';
import { readRecord } from './record';
import { judged, type Refused } from './save';
import { cleaned, linesOf, mended, stampOf, valueOf } from './typed';

/** The step that stands for a record which is not in its list yet. */
export const fresh = '+';

/** Tells one record of a list, as a form had it, from what may stand in its place now. */
export const recordStamp = (record: unknown): string => stampOf(JSON.stringify(record) ?? '');

const itemOf = (leaves: readonly Leaf[], typed: Readonly<Record<string, string>>): NewItem =>
  leaves.flatMap((leaf) => {
    const words = typed[nameOf(leaf.path)] ?? '';
    const value = leaf.kind === 'texts' ? linesOf(words) : valueOf(leaf, words);
    const field = [String(leaf.path.at(-1)), value, leaf.kind === 'day'] as const;
    return words === '' ? [] : [field];
  });

/** Adds the record that was typed into the empty fields below a list. */
export function addRecord(
  form: Form,
  text: string,
  list: List,
  sent: URLSearchParams,
): { readonly text: string } | Refused {
  const leaves = blocksIn(list.itemAt(fresh), undefined).flatMap((block) => block.leaves);
  const typed = Object.fromEntries(
    leaves.map(({ path }) => [nameOf(path), cleaned(sent.get(nameOf(path)) ?? '')]),
  );
  if (Object.values(typed).every((words) => words === ''))
    return { typed, said: 'nothing was typed yet' };
  const tryWith = (words: Readonly<Record<string, string>>) =>
    judged(form, text, (yaml) => withNewItem(yaml, list.path, itemOf(leaves, words), list.order));
  const found = tryWith(typed);
  if ('text' in found) return found;
  // One field after the other, where what is said of it tells how it is written.
  let words: Record<string, string> = typed;
  let now: ReturnType<typeof tryWith> = found;
  for (const leaf of leaves) {
    if ('text' in now) return now;
    const name = nameOf(leaf.path);
    const isMeant = now.said.startsWith(`“${nameOf([...list.path, leaf.path.at(-1) ?? ''])}” `);
    const better = isMeant ? mended(words[name] ?? '', now.said) : undefined;
    if (better === undefined) continue;
    words = { ...words, [name]: better };
    now = tryWith(words);
  }
  return 'text' in now ? now : { ...found, typed };
}

/** Takes one record out, if it still is the one that the form showed. */
export function removeRecord(
  form: Form,
  text: string,
  { path }: List,
  index: number,
  stamp: string | null,
): { readonly text: string } | Refused {
  const record = valueAt(readRecord(form.file, text, form.schema).yaml.data, [...path, index]);
  if (recordStamp(record) !== stamp)
    return {
      typed: {},
      said: 'this entry was changed elsewhere meanwhile',
      fix: 'Look at it once more.',
    };
  const found = judged(form, text, (yaml) => withoutItem(yaml, path, index));
  return 'text' in found ? found : { ...found, typed: {} };
}
