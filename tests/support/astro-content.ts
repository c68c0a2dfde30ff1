import type { Files } from '~/content/files';
import { registry, type CollectionName } from '~/content/registry';
import type { Site } from '~/content/site';
import { loadSite } from '~/content/site-loader';

/** Stands in for `astro:content` in unit tests: the queries of `src/data` read the files that a test gives. */

interface Entry {
  readonly id: string;
  readonly data: unknown;
  readonly body?: string;
}

let site: Site | undefined;

export function useContent(files: Files): void {
  site = loadSite(files);
}

function entriesOf(name: CollectionName): Entry[] {
  if (!site) throw new Error('call useContent first');
  const row = registry[name];
  if ('folder' in row)
    return (site[name as 'pages'] ?? []).map(({ id, data, mdx }) => ({
      id,
      data,
      body: mdx?.source.text.slice(mdx.bodyFrom),
    }));
  const { data } = site[name as 'practice'];
  if ('each' in row)
    return Object.entries(data ?? {}).map(([id, record]) => ({ id, data: record as unknown }));
  return [{ id: row.file.replace(/^.*\/|\.yaml$/g, ''), data }];
}

export const getCollection = (
  name: CollectionName,
  isWanted: (entry: Entry) => boolean = () => true,
): Promise<Entry[]> => Promise.resolve(entriesOf(name).filter(isWanted));

export const getEntry = (name: CollectionName, id: string): Promise<Entry | undefined> =>
  Promise.resolve(entriesOf(name).find((entry) => entry.id === id));

export const render = (): never => {
  throw new Error('nothing is rendered in unit tests');
};
