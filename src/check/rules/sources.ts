import type { Nodes } from 'mdast';
import { faultAt } from '~/content/fault';
import type { Fault } from '~/content/fault';
import { componentsIn, nodesIn, offsetOf, propOf } from '~/content/mdx/nodes';
import { drawingSources } from '~/content/schema/drawings';
import { idsIn, textsOf } from '~/content/site';
import type { Site } from '~/content/site';
import { suggestion } from '~/content/suggest';
import type { YamlFile } from '~/content/yaml/yaml-file';
import { unusedReferences } from '~/evidence';
import type { Project } from '../project';

const citedIn = (tree: Nodes): string[] =>
  componentsIn(tree, 'Cite').map((node) => propOf(node, 'id') ?? '');

interface NamedSource {
  readonly id: string;
  readonly yaml: YamlFile;
  readonly path: readonly PropertyKey[];
}

/** Sources that fields name, but for those of claims and of the self-screen, which have rules of their own. */
function namedSources({ legalDates, drawings, doseTimeline, prescribers }: Site): NamedSource[] {
  const each = (
    yaml: YamlFile,
    path: readonly PropertyKey[],
    ids: readonly string[],
  ): NamedSource[] => ids.map((id, index) => ({ id, yaml, path: [...path, index] }));
  return [
    ...Object.entries(legalDates.data ?? {}).flatMap(([id, { sources }]) =>
      each(legalDates.yaml, [id, 'sources'], sources),
    ),
    ...(drawings.data ? drawingSources(drawings.data) : []).flatMap(({ path, ids }) =>
      each(drawings.yaml, path, ids),
    ),
    ...Object.entries(doseTimeline.data ?? {}).map(([row, { source }]) => ({
      id: source,
      yaml: doseTimeline.yaml,
      path: [row, 'source'],
    })),
    ...prescribers.flatMap(({ yaml, data }) => each(yaml, ['sources'], data?.sources ?? [])),
  ];
}

/** Every source that anything on the site names. */
const usedSources = (site: Site): Set<string> =>
  new Set([
    ...textsOf(site).flatMap(({ mdx }) => citedIn(mdx.tree)),
    ...namedSources(site).map(({ id }) => id),
    ...Object.values(site.claims.data ?? {}).flatMap(({ sources }) => sources),
    ...site.concerns.yaml
      .texts()
      .flatMap(({ path, text }) => (path[1] === 'sources' ? [text] : [])),
  ]);

/** A paragraph that cites only what nobody has verified stands on nothing. */
function unverifiedAlone(site: Site): Fault[] {
  const unverified = new Set(
    site.references.filter(({ data }) => data?.status === 'unverified').map(({ id }) => id),
  );
  return textsOf(site).flatMap(({ mdx: { source, tree } }) =>
    nodesIn(tree, 'paragraph', 'tableCell').flatMap((node) => {
      const [first] = componentsIn(node, 'Cite');
      return first && citedIn(node).every((id) => unverified.has(id))
        ? [
            faultAt(source, offsetOf(first), {
              rule: 'unverified-alone',
              message: 'this statement rests only on a source that nobody has verified',
              fix: 'Cite a verified source as well, or take the statement out.',
            }),
          ]
        : [];
    }),
  );
}

/** Sources are called what their files are, are there when they are named, and are named when they are there. */
export function checkSources({ site }: Project): Fault[] {
  const known = idsIn(site.references);
  // While the concerns cannot be read, nobody can tell what they name.
  const isReadable = site.concerns.yaml.data !== undefined;
  const unused = isReadable ? unusedReferences(known, usedSources(site)) : [];
  return [
    ...unverifiedAlone(site),
    ...site.references.flatMap(({ id, yaml, data }) => [
      ...(data && data.id !== id
        ? [
            faultAt(yaml.source, yaml.offsetOf(['id']), {
              rule: 'reference-id',
              message: `“id” says “${data.id}”, but the file is called ${id}.yaml`,
              fix: `Write “id: ${id}”.`,
            }),
          ]
        : []),
      ...unused
        .filter((finding) => finding.id === id)
        .map(({ message, ...finding }) =>
          faultAt(yaml.source, 0, { ...finding, message: `this source ${message}` }),
        ),
    ]),
    ...namedSources(site)
      .filter(({ id }) => !known.has(id))
      .map(({ id, yaml, path }) =>
        faultAt(yaml.source, yaml.offsetOf(path), {
          rule: 'unknown-id',
          message: `there is no source “${id}”`,
          fix: suggestion(id, known, 'the name of a file in content/references'),
        }),
      ),
  ];
}
