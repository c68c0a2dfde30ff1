import { doseTimeline } from './dose-timeline';
import { drawings } from './drawings';
import { allPages, type PageEntry } from './pages';
import { claims } from './references';
import { pagesByReference } from '~/evidence';
import { componentOf, drawingSources } from '~/content/schema/drawings';

const idsOf = (component: string, body: string): string[] =>
  [...body.matchAll(new RegExp(`<${component}\\s+id="([^"]+)"`, 'g'))].map(
    (match) => match[1] ?? '',
  );

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
    pages.map(({ id, body = '' }) => [
      id,
      [
        ...idsOf('Cite', body),
        ...idsOf('Evidence', body).flatMap((claim) => sourcesOf.get(claim) ?? []),
        ...drawn.flatMap(({ drawing, sources }) =>
          body.includes(`<${drawing} />`) ? sources : [],
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
