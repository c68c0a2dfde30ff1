import { doseTimeline } from './dose-timeline';
import { drawings } from './drawings';
import { allPages, componentsOf, type PageEntry } from './pages';
import { claims } from './references';
import { pagesByReference } from '~/evidence';
import { propOf } from '~/content/mdx/nodes';
import { componentOf, drawingSources } from '~/content/schema/drawings';

const idsOf = (page: PageEntry, component: string): string[] =>
  componentsOf(page, component).flatMap((node) => propOf(node, 'id') ?? []);

/** The sources behind each drawing that shows evidence, by the drawing’s component. */
async function drawnSources(): Promise<
  readonly { readonly drawing: string; readonly sources: readonly string[] }[]
> {
  return [
    ...drawingSources(await drawings()).map(({ path, ids }) => ({
      drawing: componentOf(path),
      sources: ids,
    })),
    { drawing: 'DoseTimeline', sources: (await doseTimeline()).map(({ source }) => source) },
  ];
}

/** The pages that rest on each source: those that cite it, and those that show a claim or a drawing it supports. */
export async function pagesUsing(): Promise<Map<string, PageEntry[]>> {
  const pages = await allPages();
  const sourcesOf = new Map((await claims()).map((claim) => [claim.id, claim.sources]));
  const drawn = await drawnSources();
  const cited = new Map(
    pages.map((page) => [
      page.id,
      [
        ...idsOf(page, 'Cite'),
        ...idsOf(page, 'Evidence').flatMap((claim) => sourcesOf.get(claim) ?? []),
        ...drawn.flatMap(({ drawing, sources }) =>
          componentsOf(page, drawing).length > 0 ? sources : [],
        ),
      ],
    ]),
  );
  const byId = new Map(pages.map((page) => [page.id, page]));
  return new Map(
    [...pagesByReference(cited)].map(([reference, ids]) => [
      reference,
      ids.flatMap((id) => byId.get(id) ?? []),
    ]),
  );
}
