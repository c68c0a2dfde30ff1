import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { collectionNames, registry } from '~/content/registry';
import type { CollectionName, FileRow, FolderRow, Registry } from '~/content/registry';

/** Astro lower-cases and slugs ids on its own; a page's id here is exactly its path, since the path is the address. */
const pathAsId = ({ entry }: { entry: string }): string => entry.replace(/\.\w+$/, '');

/** An open document leaves a lock file beside it, such as `~$safety.mdx`; the check looks past it too. */
const files = (base: string, pattern: string) =>
  glob({ base: `./${base}`, pattern: [pattern, '!**/~*'], generateId: pathAsId });

function loaderOf(row: FolderRow | FileRow) {
  if ('folder' in row) return files(row.folder, `${row.isNested ? '**/' : ''}*${row.ending}`);
  const [, folder = '', name = ''] = /^(.*\/)(.*)$/.exec(row.file) ?? [];
  return row.each ? file(row.file) : files(folder, name);
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
