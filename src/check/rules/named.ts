import { pagePathOf, pageUrl } from '~/lib/urls';
import { faultIn, type Fault, type Finding } from '~/content/fault';
import { drawingClaims, drawingSources } from '~/content/schema/drawings';
import { mapPlaces } from '~/content/schema/map';
import { searchHelpLines } from '~/content/schema/search-words';
import { lostPagesOf } from '~/content/pages';
import { idsIn, keysOf, type Site } from '~/content/site';
import { suggestion } from '~/lib/suggestion';
import type { DataPath, YamlFile } from '~/content/yaml/yaml-file';
import type { Project } from '../project';
import { menuPages } from './menu-pages';
import type { Named } from './menu-pages';

const each = (yaml: YamlFile, path: DataPath, ids: readonly string[] = []): Named[] =>
  ids.map((id, index) => ({ id, yaml, path: [...path, index] }));

/** Sources that fields name, but for those of claims and of the self-screen, which have rules of their own. */
export const namedSources = ({
  legalDates,
  drawings,
  doseTimeline,
  prescribers,
}: Site): Named[] => [
  ...Object.entries(legalDates.data ?? {}).flatMap(([id, { sources }]) =>
    each(legalDates.yaml, [id, 'sources'], sources),
  ),
  ...drawingSources(drawings.data).flatMap(({ path, ids }) => each(drawings.yaml, path, ids)),
  ...Object.entries(doseTimeline.data ?? {}).map(([row, { source }]) => ({
    id: source,
    yaml: doseTimeline.yaml,
    path: [row, 'source'],
  })),
  ...prescribers.flatMap(({ yaml, data }) => each(yaml, ['sources'], data?.sources)),
];

function* unknown(
  named: readonly Named[],
  known: ReadonlySet<string>,
  rule: Finding['rule'],
  say: (id: string) => string,
  what: string,
): Iterable<Fault> {
  for (const { id, yaml, path } of named)
    if (!known.has(id))
      yield faultIn(yaml, path, { rule, message: say(id), fix: suggestion(id, known, what) });
}

const noPage = (id: string): string => `there is no page content/pages/${id}.mdx`;

/** Every record that a field names is there. */
export function* checkNamed({ site }: Project): Iterable<Fault> {
  const { claims, drawings, faq, helpLines, map, navigation, pages, searchWords } = site;
  const ids = idsIn(pages).union(lostPagesOf(site));
  yield* unknown(
    namedSources(site),
    idsIn(site.references),
    'unknown-id',
    (id) => `there is no source “${id}”`,
    'the name of a file in content/references',
  );
  // While the claims cannot be read, nobody can tell what is in them.
  if (claims.yaml.data !== undefined)
    yield* unknown(
      drawingClaims(drawings.data).map(({ path, ids: [id = ''] }) => ({
        id,
        yaml: drawings.yaml,
        path,
      })),
      new Set(keysOf(claims)),
      'unknown-id',
      (id) => `there is no claim “${id}” in ${claims.path}`,
      'the name of a claim',
    );
  if (helpLines.yaml.data !== undefined)
    yield* unknown(
      searchHelpLines(searchWords.data).flatMap(({ path, ids: lines }) =>
        each(searchWords.yaml, path, lines),
      ),
      new Set(keysOf(helpLines)),
      'unknown-id',
      (id) => `there is no help line “${id}” in ${helpLines.path}`,
      'the name of a help line',
    );
  yield* unknown(
    [...menuPages(site), ...each(navigation.yaml, ['course'], navigation.data?.course)],
    ids,
    'navigation',
    noPage,
    'the name of a page',
  );
  yield* unknown(
    mapPlaces(map.data).map(({ page, path }) => ({
      id: page,
      yaml: map.yaml,
      path: [...path, 'page'],
    })),
    ids,
    'map',
    noPage,
    'the name of a page',
  );
  yield* unknown(
    pages.flatMap(({ yaml, data }) => each(yaml, ['related'], data?.related)),
    ids,
    'related',
    (id) => `“related” names a page that is not there: ${id}`,
    'the name of a page',
  );
  yield* unknown(
    faq.flatMap(({ yaml, data }) =>
      data ? [{ id: pagePathOf(data.page), yaml, path: ['page'] }] : [],
    ),
    ids,
    'related',
    (id) => `there is no page at “${pageUrl(id)}”`,
    'the name of a page, between slashes',
  );
}
