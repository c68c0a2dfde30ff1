import type { z } from 'zod';
import type { Fault } from './fault';
import type { Files } from './files';
import type { MdxFile } from './mdx/mdx-file';
import { fileNames, folderNames, textFolderNames } from './registry';
import type { FileName, FolderName, Registry, RowName, TextFolderName } from './registry';
import type { YamlFile } from './yaml/yaml-file';

type DataOf<Name extends RowName> = z.infer<Registry[Name]['schema']>;

/** What was read of a file's fields. A record that does not fit its schema has no `data`. */
export interface Fields<Data> {
  readonly path: string;
  /** A YAML file, or the frontmatter of a text. */
  readonly yaml: YamlFile;
  readonly data: Data | undefined;
  readonly schema: z.ZodType;
}

interface EntryOf<Name extends FolderName> extends Fields<DataOf<Name>> {
  readonly row: Name;
  readonly id: string;
}

interface TextEntryOf<Name extends TextFolderName> extends EntryOf<Name> {
  readonly mdx: MdxFile;
}

type EntriesOf<Name extends FolderName> = readonly (Name extends TextFolderName
  ? TextEntryOf<Name>
  : EntryOf<Name>)[];

/** A record with words below its frontmatter, named after its file. */
export type TextEntry = { [Name in TextFolderName]: TextEntryOf<Name> }[TextFolderName];

/** Everything under `content/`, read and held against its schema, by the names of the registry. */
export type Site = { readonly [Name in FolderName]: EntriesOf<Name> } & {
  readonly [Name in FileName]: Fields<DataOf<Name>>;
} & {
  /** The texts, their line ends as on Unix. */
  readonly files: Files;
  readonly faults: readonly Fault[];
};

/** Everything that has fields: YAML files, and the frontmatter of texts. */
export const recordsOf = (site: Site): readonly Fields<unknown>[] => [
  ...folderNames.flatMap((name): readonly Fields<unknown>[] => site[name]),
  ...fileNames.map((name) => site[name]),
];

/** Every file with words below its frontmatter. */
export const textsOf = (site: Site): readonly TextEntry[] =>
  textFolderNames.flatMap((name) => site[name] as readonly TextEntry[]);

/** The names of the records in a file such as `glossary.yaml`, also when one of them is faulty. */
export const keysOf = ({ yaml }: Fields<unknown>): string[] =>
  Object.keys((yaml.data ?? {}) as object);

export const idsIn = (entries: readonly { readonly id: string }[]): Set<string> =>
  new Set(entries.map(({ id }) => id));
