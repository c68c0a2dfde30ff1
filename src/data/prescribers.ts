import { getCollection, type CollectionEntry } from 'astro:content';

/** Prescribers shown on the site, in their order; retired ones are left out. */
export async function prescribers(): Promise<CollectionEntry<'prescribers'>[]> {
  const entries = await getCollection('prescribers', ({ data }) => !data.retired);
  return entries.sort((one, other) => one.data.order - other.data.order);
}
