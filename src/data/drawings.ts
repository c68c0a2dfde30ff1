import { getEntry } from 'astro:content';
import type { Drawings } from '~/content/schema/drawings';

/** What the drawings say and show. */
export async function drawings(): Promise<Drawings> {
  const entry = await getEntry('drawings', 'drawings');
  if (!entry)
    throw new Error('content/site/drawings.yaml is missing; restore it from the last version');
  return entry.data;
}
