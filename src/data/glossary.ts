import { getCollection } from 'astro:content';
import type { Term } from '~/content/schema/glossary';

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
export async function termById(id: string): Promise<NamedTerm> {
  const terms = await glossary();
  const found = terms.find((term) => term.id === id);
  if (!found)
    throw new Error(
      `content/site/glossary.yaml has no word “${id}”; it has ${terms.map((term) => term.id).join(', ')}`,
    );
  return found;
}
