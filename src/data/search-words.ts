import { getEntry } from 'astro:content';
import type { SearchWords } from '~/content/schema/search-words';

/** Words that, typed into the search, bring people to call up above all results. */
export async function searchWords(): Promise<SearchWords> {
  const entry = await getEntry('searchWords', 'search-words');
  if (!entry)
    throw new Error('content/site/search-words.yaml is missing; restore it from the last version');
  return entry.data;
}
