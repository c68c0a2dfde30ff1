import { allPages, type PageEntry } from './pages';
import { claims } from './references';
import { pagesByReference } from '~/evidence';

const idsOf = (component: string, body: string): string[] =>
  [...body.matchAll(new RegExp(`<${component}\\s+id="([^"]+)"`, 'g'))].map((match) => match[1] ?? '');

/** The pages that rest on each source: those that cite it, and those that show a claim it supports. */
export async function pagesUsing(): Promise<Map<string, PageEntry[]>> {
  const pages = await allPages();
  const sourcesOf = new Map((await claims()).map((claim) => [claim.id, claim.sources]));
  const cited = new Map(pages.map(({ id, body = '' }) => [
    id,
    [...idsOf('Cite', body), ...idsOf('Evidence', body).flatMap((claim) => sourcesOf.get(claim) ?? [])],
  ]));
  const byId = new Map(pages.map((page) => [page.id, page]));
  return new Map([...pagesByReference(cited)].map(([reference, ids]) => [
    reference,
    ids.flatMap((id) => byId.get(id) ?? []),
  ]));
}
