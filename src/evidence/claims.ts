import type { Finding } from '~/content/fault';
import type { Claim } from '~/content/schema/claim';
import { certaintyOf, isHedgedFor } from './certainty';
import type { Source } from './source';

/** What is wrong with the claim or reference of this id. */
export type EvidenceFinding = Finding & { readonly id: string };

type SourceIndex = ReadonlyMap<string, Pick<Source, 'id' | 'status' | 'species'>>;

const findingsOfClaim = (id: string, claim: Claim, sources: SourceIndex): EvidenceFinding[] => {
  const findings: EvidenceFinding[] = claim.sources
    .filter((source) => !sources.has(source))
    .map((source) => ({
      rule: 'claim-source',
      id,
      message: `rests on “${source}”, but there is no file content/references/${source}.yaml`,
      fix: 'Correct the name, or add the file.',
    }));
  const known = claim.sources.flatMap((source) => sources.get(source) ?? []);
  if (known.length > 0 && known.every((source) => source.status === 'unverified'))
    findings.push({
      rule: 'claim-unverified',
      id,
      message: 'rests only on sources that nobody has verified',
      fix: 'Name at least one source that was read, or take the claim out.',
    });
  if (!isHedgedFor(claim.certainty, claim.claim)) {
    const { word, verb } = certaintyOf(claim.certainty);
    findings.push({
      rule: 'claim-verb',
      id,
      message: `is marked “${word}”, but its sentence does not use the words of that step`,
      fix:
        claim.certainty === 'strong'
          ? 'Take out “may” and “probably”, or choose a lower certainty.'
          : `Word it with “${verb}”, or choose another certainty.`,
    });
  }
  if (
    claim.species === 'people' &&
    known.length > 0 &&
    known.every((source) => source.species === 'animals')
  )
    findings.push({
      rule: 'claim-species',
      id,
      message: 'says that people were studied, but all its sources studied animals',
      fix: 'Write “species: animals”, or name a study of people.',
    });
  return findings;
};

/** Everything wrong between claims and sources, claim by claim; an empty list means all is well. */
export const claimFindings = (
  claims: Readonly<Record<string, Claim>>,
  sources: SourceIndex,
): EvidenceFinding[] =>
  Object.entries(claims).flatMap(([id, claim]) => findingsOfClaim(id, claim, sources));

/** Sources that nothing names. `used` holds every id that pages, claims, concerns and prescribers name. */
export const unusedReferences = (
  sources: Iterable<string>,
  used: ReadonlySet<string>,
): EvidenceFinding[] =>
  [...sources]
    .filter((id) => !used.has(id))
    .map((id) => ({
      rule: 'reference-unused',
      id,
      message: 'is named by no page, claim, self-screen reason or prescriber',
      fix: 'Cite it, or delete the file.',
    }));
