import { getCollection, getEntry, type CollectionEntry } from 'astro:content';

export type PageEntry = CollectionEntry<'pages'>;

/** Pages whose route is a file of its own under `src/pages`. */
export const routedPages: readonly string[] = [
  'index',
  'self-screen',
  'self-screen/print',
  'search',
  'not-found',
];

export const allPages = (): Promise<PageEntry[]> => getCollection('pages');

/** @throws when there is no such file; the message names the file to add. */
export async function pageByPath(path: string): Promise<PageEntry> {
  const entry = await getEntry('pages', path);
  if (!entry)
    throw new Error(
      `content/pages/${path}.mdx is missing; add the file or remove what points to it`,
    );
  return entry;
}
