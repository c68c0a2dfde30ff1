import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { checkClaims, unusedReferences } from '~/evidence';
import { drawingSources } from '~/content/schema/drawings';
import { faultAt } from '~/content/fault';
import type { Fault } from '~/content/fault';
import { claimsOf, idsIn } from '../site';
import type { MdxRecord, Site } from '../site';
import { isJsx, offsetOf, propOf } from '~/content/mdx/blocks';
import type { JsxElement } from '~/content/mdx/blocks';
import { suggestion } from '~/content/suggest';
import type { YamlFile } from '~/content/yaml/yaml-file';

const claimsFile = 'content/site/claims.yaml';

const citesIn = (tree: Nodes): JsxElement[] => {
  const cites: JsxElement[] = [];
  visit(tree, (node) => {
    if (isJsx(node) && node.name === 'Cite') cites.push(node);
  });
  return cites;
};

const withBody = (site: Site): readonly MdxRecord<unknown>[] => [
  ...site.pages,
  ...site.faq,
  ...site.prescribers,
  ...site.screening,
];

interface SourceList {
  readonly path: readonly PropertyKey[];
  readonly sources: readonly string[];
}

/** The lists of sources in the files of `content/site`, and where each stands. Those of claims have rules of their own. */
function sourceLists({
  records,
}: Site): Readonly<
  Record<'content/site/legal-dates.yaml' | 'content/site/drawings.yaml', readonly SourceList[]>
> {
  const drawings = records['content/site/drawings.yaml'];
  return {
    'content/site/legal-dates.yaml': Object.entries(
      records['content/site/legal-dates.yaml'] ?? {},
    ).map(([id, { sources }]) => ({ path: [id, 'sources'], sources })),
    'content/site/drawings.yaml': drawings ? drawingSources(drawings) : [],
  };
}

/** The sources of the dose timeline: one a row. */
const doseSources = ({
  records,
}: Site): { readonly path: readonly PropertyKey[]; readonly id: string }[] =>
  Object.entries(records['content/site/dose-timeline.yaml'] ?? {}).map(([row, { source }]) => ({
    path: [row, 'source'],
    id: source,
  }));

/** Every source that anything on the site names. */
function usedSources(site: Site): Set<string> {
  const cited = withBody(site).flatMap(({ file }) =>
    citesIn(file.tree as Nodes).map((node) => propOf(node, 'id') ?? ''),
  );
  const screening = [...site.files]
    .filter(([path]) => path.startsWith('content/screening/'))
    .flatMap(([, text]) => text.match(/[a-z0-9]+(?:-[a-z0-9]+)+/g) ?? []);
  const lists = Object.values(sourceLists(site))
    .flat()
    .flatMap(({ sources }) => sources);
  return new Set([
    ...cited,
    ...screening,
    ...lists,
    ...doseSources(site).map(({ id }) => id),
    ...Object.values(claimsOf(site)).flatMap(({ sources }) => sources),
    ...site.prescribers.flatMap(({ data }) => data?.sources ?? []),
  ]);
}

/** A paragraph that cites only what nobody has verified stands on nothing. */
function unverifiedAlone(site: Site): Fault[] {
  const unverified = new Set(
    site.references.filter(({ data }) => data?.status === 'unverified').map(({ id }) => id),
  );
  const faults: Fault[] = [];
  for (const { file } of withBody(site)) {
    visit(file.tree as Nodes, (node) => {
      if (node.type !== 'paragraph' && node.type !== 'tableCell') return;
      const cites = citesIn(node);
      const [first] = cites;
      if (first && cites.every((cite) => unverified.has(propOf(cite, 'id') ?? '')))
        faults.push(
          faultAt(file.source, offsetOf(first), {
            rule: 'unverified-alone',
            message: 'this statement rests only on a source that nobody has verified',
            fix: 'Cite a verified source as well, or take the statement out.',
          }),
        );
    });
  }
  return faults;
}

function unknownSources(
  file: YamlFile | undefined,
  named: readonly { readonly path: readonly PropertyKey[]; readonly id: string }[],
  known: ReadonlySet<string>,
): Fault[] {
  if (!file) return [];
  return named.flatMap(({ path, id }) =>
    known.has(id)
      ? []
      : [
          faultAt(file.source, file.offsetOf([...path]), {
            rule: 'unknown-id',
            message: `there is no source “${id}”`,
            fix: suggestion(id, known, 'the name of a file in content/references'),
          }),
        ],
  );
}

const eachOf = (lists: readonly SourceList[]) =>
  lists.flatMap(({ path, sources }) =>
    sources.map((id, index) => ({ path: [...path, index], id })),
  );

/** Claims, sources and what names them fit together. */
export function checkEvidence(site: Site): Fault[] {
  const known = idsIn(site.references);
  const sources = new Map(
    site.references.flatMap(({ id, data }) => (data ? [[id, data] as const] : [])),
  );
  const claims = site.yaml.get(claimsFile);
  const isWhole = sources.size === site.references.length;
  const claimFaults =
    claims && isWhole
      ? checkClaims(claimsOf(site), sources).map(({ rule, id, message, fix }) =>
          faultAt(claims.source, claims.offsetOf([id]), {
            rule,
            message: `the claim “${id}” ${message}`,
            fix,
          }),
        )
      : [];
  const misnamed = site.references.flatMap(({ id, file, data }) =>
    data && data.id !== id
      ? [
          faultAt(file.source, file.offsetOf(['id']), {
            rule: 'reference-id',
            message: `“id” says “${data.id}”, but the file is called ${id}.yaml`,
            fix: `Write “id: ${id}”.`,
          }),
        ]
      : [],
  );
  const used = usedSources(site);
  const unused = unusedReferences(known, used).flatMap(({ rule, id, message, fix }) => {
    const file = site.references.find((reference) => reference.id === id)?.file;
    return file
      ? [
          faultAt(file.source, 0, {
            level: 'warning',
            rule,
            message: `this source ${message}`,
            fix,
          }),
        ]
      : [];
  });
  return [
    ...claimFaults,
    ...misnamed,
    ...unused,
    ...unverifiedAlone(site),
    ...site.prescribers.flatMap(({ file, data }) =>
      unknownSources(
        file.frontmatter,
        eachOf([{ path: ['sources'], sources: data?.sources ?? [] }]),
        known,
      ),
    ),
    ...Object.entries(sourceLists(site)).flatMap(([path, lists]) =>
      unknownSources(site.yaml.get(path), eachOf(lists), known),
    ),
    ...unknownSources(site.yaml.get('content/site/dose-timeline.yaml'), doseSources(site), known),
  ];
}
