import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import { readMdx } from '~/content/mdx/mdx-file';
import { componentsIn, type JsxElement } from '~/content/mdx/nodes';
import { isKind, type PageKindName } from '~/content/page-kinds';

export type PageEntry = CollectionEntry<'pages'>;

export const allPages = (): Promise<PageEntry[]> => getCollection('pages');

/** The components in the text of a page, as the check reads it. */
export const componentsOf = ({ id, body = '' }: PageEntry, ...names: string[]): JsxElement[] =>
  componentsIn(readMdx(id, `---\n---\n${body}`).tree, ...names);

/** Pages that the one route for pages shows; the others have a route of their own. */
export const unroutedPages = async (): Promise<PageEntry[]> =>
  (await allPages()).filter(({ data }) => !isKind(data.kind, 'isRouted'));

export const findPage = async (path: string): Promise<PageEntry | undefined> =>
  getEntry('pages', path);

/** @throws when there is no such file; the message names the file to add. */
export async function pageByPath(path: string): Promise<PageEntry> {
  const entry = await findPage(path);
  if (!entry)
    throw new Error(
      `content/pages/${path}.mdx is missing; add the file or remove what points to it`,
    );
  return entry;
}

/** The one page of its kind. @throws when there is none */
export async function pageOfKind(kind: PageKindName): Promise<PageEntry> {
  const page = (await allPages()).find(({ data }) => data.kind === kind);
  if (!page) throw new Error(`no file in content/pages says “kind: ${kind}”; add one that does`);
  return page;
}
