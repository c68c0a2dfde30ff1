import { faultIn, type Fault } from '~/content/fault';
import { claimFindings } from '~/evidence';
import type { Project } from '../project';

/** Claims say no more than their sources let them. */
export function* checkClaims({ site: { claims, references } }: Project): Iterable<Fault> {
  const sources = new Map(
    references.flatMap(({ id, data }) => (data ? [[id, data] as const] : [])),
  );
  if (sources.size < references.length) return;
  for (const { id, message, ...finding } of claimFindings(claims.data ?? {}, sources))
    yield faultIn(claims.yaml, [id], { ...finding, message: `the claim “${id}” ${message}` });
}
