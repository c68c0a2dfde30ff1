import { getCollection, type CollectionEntry } from 'astro:content';
import { registry, type FileName } from '~/content/registry';

/** The record of a file that holds one. @throws where the file is missing */
export async function onlyRecord<
  Name extends 'practice' | 'navigation' | 'map' | 'searchWords' | 'drawings',
>(name: Name): Promise<CollectionEntry<Name>['data']> {
  const [entry] = await getCollection(name);
  if (!entry)
    throw new Error(`${registry[name].file} is missing; restore it from the last version`);
  return entry.data;
}

/** The record of this id among those of a file. @throws with the ids that there are */
export function recordById<Item extends { readonly id: string }>(
  all: readonly Item[],
  id: string,
  noun: string,
  name: FileName,
): Item {
  const found = all.find((item) => item.id === id);
  if (!found)
    throw new Error(
      `${registry[name].file} has no ${noun} “${id}”; it has ${all.map((item) => item.id).join(', ')}`,
    );
  return found;
}
