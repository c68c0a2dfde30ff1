import { getCollection } from 'astro:content';
import type { Term } from '~/content/schema/glossary';
import { recordById } from './records';

export interface NamedTerm extends Term {
  readonly id: string;
}

/** All glossary words, in the order of the alphabet. */
export async function glossary(): Promise<NamedTerm[]> {
  const terms = (await getCollection('glossary')).map(({ id, data }) => ({ ...data, id }));
  return terms.sort((one, other) =>
    one.term.localeCompare(other.term, 'en', { sensitivity: 'base' }),
  );
}

/** @throws on an unknown word. */
export const termById = async (id: string): Promise<NamedTerm> =>
  recordById(await glossary(), id, 'word', 'glossary');
