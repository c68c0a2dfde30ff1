import type { z } from 'zod';
import type { Claim } from '~/content/schema/claim';
import type { Faq } from '~/content/schema/faq';
import type { Page } from '~/content/schema/page';
import type { Prescriber } from '~/content/schema/prescriber';
import type { Reference } from '~/content/schema/reference';
import { folders, siteFiles } from './collections';
import type { FolderName } from './collections';
import type { Fault } from '~/content/fault';
import type { Files } from '~/content/files';
import type { Block } from '~/content/mdx/blocks';
import { readMdx } from '~/content/mdx/mdx-file';
import type { MdxFile } from '~/content/mdx/mdx-file';
import { checkAgainst } from '~/content/schema-faults';
import { readYamlFile } from '~/content/yaml/yaml-file';
import type { YamlFile } from '~/content/yaml/yaml-file';

export interface MdxRecord<T> {
  readonly id: string;
  readonly file: MdxFile;
  readonly blocks: readonly Block[];
  readonly data: T | undefined;
}
interface YamlRecord<T> {
  readonly id: string;
  readonly file: YamlFile;
  readonly data: T | undefined;
}

type SiteFile = keyof typeof siteFiles;

/** Everything under `content/`, read and held against its schema. A record that does not fit has no `data`. */
export interface Site {
  readonly files: Files;
  readonly pages: readonly MdxRecord<Page>[];
  readonly faq: readonly MdxRecord<Faq>[];
  readonly prescribers: readonly MdxRecord<Prescriber>[];
  readonly screening: readonly MdxRecord<undefined>[];
  readonly references: readonly YamlRecord<Reference>[];
  readonly yaml: ReadonlyMap<string, YamlFile>;
  readonly records: { readonly [File in SiteFile]: z.infer<(typeof siteFiles)[File]> | undefined };
  readonly faults: readonly Fault[];
}

const idsOf = (files: Files, { folder, ending }: (typeof folders)[FolderName]): string[] =>
  [...files.keys()]
    .filter((path) => path.startsWith(folder) && path.endsWith(ending))
    .map((path) => path.slice(folder.length, -ending.length));

/** The names of the records in a file such as `glossary.yaml`, also when one of them is faulty. */
export const keysOf = (site: Site, file: SiteFile): string[] =>
  Object.keys((site.yaml.get(file)?.data ?? {}) as object);

export const idsIn = (records: readonly { readonly id: string }[]): Set<string> =>
  new Set(records.map(({ id }) => id));

export function loadSite(files: Files): Site {
  const faults: Fault[] = [];
  const textOf = (path: string): string => files.get(path) ?? '';

  const mdxRecords = <T>(name: Exclude<FolderName, 'references'>): MdxRecord<T>[] =>
    idsOf(files, folders[name]).map((id) => {
      const path = `${folders[name].folder}${id}.mdx`;
      const file = readMdx(path, textOf(path));
      const checked = file.frontmatter
        ? checkAgainst(file.frontmatter, folders[name].schema)
        : { value: undefined, faults: [] };
      faults.push(...file.faults, ...checked.faults);
      return { id, file, blocks: file.blocks, data: checked.value as T | undefined };
    });

  const yaml = new Map<string, YamlFile>();
  const records: Partial<Record<SiteFile, unknown>> = {};
  for (const [path, schema] of Object.entries(siteFiles)) {
    if (!files.has(path)) continue;
    const file = readYamlFile(path, textOf(path));
    const checked = checkAgainst(file.data === null ? { ...file, data: {} } : file, schema);
    yaml.set(path, file);
    records[path as SiteFile] = checked.value;
    faults.push(...file.faults, ...checked.faults);
  }

  const references = idsOf(files, folders.references).map((id): YamlRecord<Reference> => {
    const path = `${folders.references.folder}${id}.yaml`;
    const file = readYamlFile(path, textOf(path));
    const checked = checkAgainst(file, folders.references.schema);
    faults.push(...file.faults, ...checked.faults);
    return { id, file, data: checked.value };
  });

  const screening = [...files.keys()]
    .filter((path) => /^content\/screening\/.+\.mdx$/.test(path))
    .map((path): MdxRecord<undefined> => {
      const file = readMdx(path, textOf(path));
      faults.push(...file.faults);
      return { id: path, file, blocks: file.blocks, data: undefined };
    });

  return {
    files,
    yaml,
    references,
    screening,
    faults,
    pages: mdxRecords('pages'),
    faq: mdxRecords('faq'),
    prescribers: mdxRecords('prescribers'),
    records: records as Site['records'],
  };
}

/** Claims that have the right form, by id. */
export const claimsOf = (site: Site): Readonly<Record<string, Claim>> =>
  site.records['content/site/claims.yaml'] ?? {};
