import { getCollection } from 'astro:content';
import { creditOf } from '~/evidence';
import type { Claim } from '~/content/schema/claim';
import { otherSubjects, referenceTopics, type Reference } from '~/content/schema/reference';

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
  Object.fromEntries(
    (await references()).map((source) => [
      source.id,
      `${creditOf(source)} ${String(source.issued ?? '').slice(0, 4)}`.trim(),
    ]),
  );

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
export async function claimById(id: string): Promise<NamedClaim> {
  const all = await claims();
  const found = all.find((claim) => claim.id === id);
  if (!found)
    throw new Error(
      `content/site/claims.yaml has no claim “${id}”; it has ${all.map((claim) => claim.id).join(', ')}`,
    );
  return found;
}
