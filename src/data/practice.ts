import { getEntry } from 'astro:content';
import type { Practice } from '~/schema/practice';

export async function practice(): Promise<Practice> {
  const entry = await getEntry('practice', 'practice');
  if (!entry)
    throw new Error('content/site/practice.yaml is missing; restore it from the last version');
  return entry.data;
}
