import { withoutItem } from './edit/items';
import { withNewItem } from './edit/records';
import { blocksIn, nameOf, type Form } from './forms';
import type { List } from './form';
import { valueAt } from '~/content/value-at';
import { readRecord } from './record';
import { judged, type Refused } from './save';
import { cleaned, stampOf, valueOf } from './typed';

/** The step that stands for a record which is not in its list yet. */
export const fresh = '+';

/** Tells one record of a list, as a form had it, from what may stand in its place now. */
export const recordStamp = (record: unknown): string => stampOf(JSON.stringify(record) ?? '');

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
  const item = leaves.flatMap((leaf) => {
    const words = typed[nameOf(leaf.path)] ?? '';
    const field = [String(leaf.path.at(-1)), valueOf(leaf, words), leaf.kind === 'day'] as const;
    return words === '' ? [] : [field];
  });
  if (item.length === 0) return { typed, said: 'nothing was typed yet' };
  const found = judged(form, text, (yaml) => withNewItem(yaml, list.path, item, list.order));
  return 'text' in found ? found : { ...found, typed };
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
      said: 'this entry was changed elsewhere meanwhile; nothing was removed. Look at it once more',
    };
  const found = judged(form, text, (yaml) => withoutItem(yaml, path, index));
  return 'text' in found ? found : { ...found, typed: {} };
}
