import type { Nodes } from 'mdast';
import { faultAt, faultIn, type Fault } from '~/content/fault';
import { componentsIn, nodesIn, offsetOf, propOf } from '~/content/mdx/nodes';
import { idsIn, textsOf, type Site, type TextEntry } from '~/content/site';
import { unusedReferences } from '~/evidence';
import type { Project, TextFinding } from '../project';
import { namedSources } from './named';

const citedIn = (tree: Nodes): string[] =>
  componentsIn(tree, 'Cite').map((node) => propOf(node, 'id') ?? '');

/** Every source that anything on the site names. */
const usedSources = (site: Site): Set<string> =>
  new Set([
    ...textsOf(site).flatMap(({ mdx }) => citedIn(mdx.tree)),
    ...namedSources(site).map(({ id }) => id),
    ...[site.claims, site.concerns].flatMap(({ yaml }) =>
      yaml.texts().flatMap(({ path, text }) => (path[1] === 'sources' ? [text] : [])),
    ),
    // The notes in this file say where a number comes from as well.
    ...(site.files.get(site.visitors.path)?.match(/[a-z0-9]+(?:-[a-z0-9]+)+/g) ?? []),
  ]);

/** Sources are called what their files are, and something names them. */
export function* checkSources({ site }: Project): Iterable<Fault> {
  for (const { id, yaml, data } of site.references)
    if (data && data.id !== id)
      yield faultIn(yaml, ['id'], {
        rule: 'reference-id',
        message: `“id” says “${data.id}”, but the file is called ${id}.yaml`,
        fix: `Write “id: ${id}”.`,
      });
  // While one of these cannot be read, nobody can tell what it names.
  if ([site.claims, site.concerns].some(({ yaml }) => yaml.data === undefined)) return;
  const unused = unusedReferences(idsIn(site.references), usedSources(site));
  for (const { id, message, ...finding } of unused) {
    const source = site.references.find((reference) => reference.id === id);
    if (source)
      yield faultAt(source.yaml.source, 0, { ...finding, message: `this source ${message}` });
  }
}

/** A paragraph that cites only what nobody has verified stands on nothing. */
export function* checkVerified({ mdx }: TextEntry, { site }: Project): Iterable<TextFinding> {
  const isUnverified = (cited: string): boolean =>
    site.references.find(({ id }) => id === cited)?.data?.status === 'unverified';
  for (const node of nodesIn(mdx.tree, 'paragraph', 'tableCell')) {
    const [first] = componentsIn(node, 'Cite');
    if (first && citedIn(node).every(isUnverified))
      yield {
        offset: offsetOf(first),
        rule: 'unverified-alone',
        message: 'this statement rests only on a source that nobody has verified',
        fix: 'Cite a verified source as well, or take the statement out.',
      };
  }
}
