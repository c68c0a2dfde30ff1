import { faultAt } from '~/content/fault';
import type { Fault } from '~/content/fault';
import { drawingClaims } from '~/content/schema/drawings';
import { keysOf } from '~/content/site';
import { suggestion } from '~/content/suggest';
import { claimFindings } from '~/evidence';
import type { Project } from '../project';

/** Claims and their sources fit together, and drawings name claims that are there. */
export function checkClaims({ site }: Project): Fault[] {
  const { claims, drawings, references } = site;
  const known = keysOf(claims);
  const sources = new Map(
    references.flatMap(({ id, data }) => (data ? [[id, data] as const] : [])),
  );
  const isWhole = sources.size === references.length;
  const findings = isWhole ? claimFindings(claims.data ?? {}, sources) : [];
  return [
    ...findings.map(({ id, message, ...finding }) =>
      faultAt(claims.yaml.source, claims.yaml.offsetOf([id]), {
        ...finding,
        message: `the claim “${id}” ${message}`,
      }),
    ),
    ...(drawings.data ? drawingClaims(drawings.data) : []).flatMap(({ path, ids: [id = ''] }) =>
      claims.yaml.data === undefined || known.includes(id)
        ? []
        : [
            faultAt(drawings.yaml.source, drawings.yaml.offsetOf(path), {
              rule: 'unknown-id',
              message: `there is no claim “${id}” in ${claims.path}`,
              fix: suggestion(id, known, 'the name of a claim'),
            }),
          ],
    ),
  ];
}
