import { getCollection } from 'astro:content';
import { certaintyOf, creditAndYear, creditOf } from '~/evidence';
import type { Claim } from '~/content/schema/claim';
import { otherSubjects, referenceTopics, type Reference } from '~/content/schema/reference';
import { recordById } from './records';

export const references = async (): Promise<Reference[]> =>
  (await getCollection('references')).map(({ data }) => data);

interface Topic {
  readonly name: string;
  readonly sources: readonly Reference[];
}

/** Every source by its topic, and within it by who wrote it. */
export async function referencesByTopic(): Promise<Topic[]> {
  const sources = (await references()).sort((one, other) =>
    creditOf(one).localeCompare(creditOf(other), 'en'),
  );
  return [...referenceTopics, otherSubjects]
    .map((name) => ({
      name,
      sources: sources.filter(({ topic = otherSubjects }) => topic === name),
    }))
    .filter((topic) => topic.sources.length > 0);
}

/** A short label for each source, such as “Holmes 2022”, by its id. */
export const sourceLabels = async (): Promise<Readonly<Record<string, string>>> =>
  Object.fromEntries((await references()).map((source) => [source.id, creditAndYear(source)]));

/** The short labels of these sources in one line. */
export const sourceNames = async (ids: readonly string[]): Promise<string> => {
  const labels = await sourceLabels();
  return ids.map((id) => labels[id] ?? id).join(', ');
};

/** @throws on an id without a file; the message is a sentence that a writer can act on. */
export async function referenceById(id: string): Promise<Reference> {
  const found = (await references()).find((reference) => reference.id === id);
  if (!found)
    throw new Error(
      `There is no source “${id}”: add content/references/${id}.yaml, or use the name of a file that is there`,
    );
  return found;
}

export interface NamedClaim extends Claim {
  readonly id: string;
}

export const claims = async (): Promise<NamedClaim[]> =>
  (await getCollection('claims')).map(({ id, data }) => ({ ...data, id }));

/** @throws on an unknown id. */
export const claimById = async (id: string): Promise<NamedClaim> =>
  recordById(await claims(), id, 'claim', 'claims');

/** How sure a claim is, in a word. @throws on an unknown id. */
export const certaintyWord = async (claimId: string): Promise<string> =>
  certaintyOf((await claimById(claimId)).certainty).word;
