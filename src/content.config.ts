import { defineCollection } from 'astro:content';
import { file, glob, type Loader } from 'astro/loaders';
import { collectionNames, registry } from '~/content/registry';
import type { CollectionName, FileRow, FolderRow, Registry } from '~/content/registry';

/** Astro lower-cases and slugs ids on its own; a page's id here is exactly its path, since the path is the address. */
const pathAsId = ({ entry }: { entry: string }): string => entry.replace(/\.\w+$/, '');

/** An open document leaves a lock file beside it, such as `~$safety.mdx`; the check looks past it too. */
const files = (base: string, pattern: string) =>
  glob({ base: `./${base}`, pattern: [pattern, '!**/~*'], generateId: pathAsId });

function strictLoaderOf(row: FolderRow | FileRow): Loader {
  if ('folder' in row) return files(row.folder, `${row.isNested ? '**/' : ''}*${row.ending}`);
  const [, folder = '', name = ''] = /^(.*\/)(.*)$/.exec(row.file) ?? [];
  return row.each ? file(row.file) : files(folder, name);
}

/**
 * A build stops at a file that it cannot read. The preview begins all the same, since the check names that file in place
 * of every page: what was left out is read once more whenever a file changes, until nothing is left out.
 */
function loaderOf(row: FolderRow | FileRow): Loader {
  const loader = strictLoaderOf(row);
  if (!import.meta.env.DEV) return loader;
  const load: Loader['load'] = async (context) => {
    const { logger, watcher } = context;
    let turn = Promise.resolve();
    let isRead = false;
    const read = async (): Promise<void> => {
      if (isRead) return;
      try {
        await loader.load(context);
        isRead = true;
        watcher?.off('all', readInTurn);
      } catch (error) {
        logger.debug(String(error));
      }
    };
    const readInTurn = (): Promise<void> => (turn = turn.then(read));
    watcher?.on('all', readInTurn);
    await readInTurn();
  };
  return { ...loader, load };
}

/** What one record of a collection looks like. */
type RecordSchema<Row> = Row extends { readonly each: infer Each }
  ? Each
  : Row extends { readonly schema: infer Schema }
    ? Schema
    : never;

type Collections = {
  readonly [Name in CollectionName]: {
    readonly loader: ReturnType<typeof loaderOf>;
    readonly schema: RecordSchema<Registry[Name]>;
  };
};

/** Every collection of the registry, with the files and the schema that stand there. */
export const collections = Object.fromEntries(
  collectionNames.map((name) => {
    const row: FolderRow | FileRow = registry[name];
    const schema = 'each' in row && row.each ? row.each : row.schema;
    return [name, defineCollection({ loader: loaderOf(row), schema })];
  }),
) as unknown as Collections;
