import type { z } from 'zod';
import { faultOfFile, type Fault } from './fault';
import { isBackup } from './file-kinds';
import type { Files } from './files';
import { rememberFor } from './memory';
import { emptyMdx, readMdx } from './mdx/mdx-file';
import { fileNames, folderNames, registry } from './registry';
import type { FileName, FileRow, FolderName, FolderRow, RowName } from './registry';
import { checkAgainst } from './schema-faults';
import type { Fields, Site } from './site';
import { sourceText } from './source-text';
import { unreadable } from './unreadable';
import { noYaml, readYamlFile, type YamlFile } from './yaml/yaml-file';

/** Whether a file is one of a folder's records. A backup is not, and a name that is not well formed is told elsewhere. */
const isRead = ({ folder, ending, isNested }: FolderRow, path: string): boolean =>
  path.startsWith(folder) &&
  path.endsWith(ending) &&
  !isBackup(path) &&
  (isNested === true || !path.slice(folder.length).includes('/'));

const fileRows: readonly FileRow[] = fileNames.map((name) => registry[name]);

/** Whether a record is made from a file. */
const isRecordFile = (path: string): boolean =>
  fileRows.some(({ file }) => file === path) ||
  folderNames.some((name) => isRead(registry[name], path));

/** A list for the workshop may have nothing on it. */
const mayBeEmpty = (path: string): boolean =>
  fileRows.some(
    ({ file, isCollection, schema }) =>
      file === path && !isCollection && schema.safeParse({}).success,
  );

/** A file saved on Windows says the same. */
const withPlainLines = (text: string): string => text.replace(/\r\n?/g, '\n');

const heldAgainst = rememberFor((schema: z.ZodType) =>
  rememberFor((yaml: YamlFile) => checkAgainst(yaml, schema)),
);

/** Reads everything under `content/` and holds it against the registry; what is wrong is among the faults. */
export function loadSite(saved: Files): Site {
  const faults: Fault[] = [];
  const lost = new Set<string>();
  const readable = (path: string, text: string): string => {
    const finding = isRecordFile(path) ? unreadable(text, mayBeEmpty(path)) : undefined;
    if (!finding) return text;
    lost.add(path);
    faults.push(faultOfFile(path, finding));
    return '';
  };
  const files: Files = new Map(
    [...saved].map(([path, text]) => [path, readable(path, withPlainLines(text))]),
  );
  const fieldsOf = (row: RowName, yaml: YamlFile): Fields<unknown> => {
    const { schema } = registry[row];
    const checked = heldAgainst(schema)(yaml);
    faults.push(...checked.faults);
    return { path: yaml.source.file, yaml, data: checked.value, schema };
  };
  const yamlOf = (path: string): YamlFile => {
    if (lost.has(path)) return noYaml(sourceText(path, ''));
    const yaml = readYamlFile(path, files.get(path) ?? '');
    faults.push(...yaml.faults);
    return yaml;
  };
  const entriesOf = (row: FolderName): unknown[] => {
    const { folder, ending }: FolderRow = registry[row];
    return [...files]
      .filter(([path]) => isRead(registry[row], path))
      .map(([path, text]) => {
        const id = path.slice(folder.length, -ending.length);
        if (ending === '.yaml') return { row, id, ...fieldsOf(row, yamlOf(path)) };
        const mdx = lost.has(path) ? emptyMdx(path) : readMdx(path, text);
        faults.push(...mdx.faults);
        return { row, id, mdx, ...fieldsOf(row, mdx.frontmatter) };
      });
  };
  const fileOf = (row: FileName): unknown => {
    const path = registry[row].file;
    return files.has(path)
      ? fieldsOf(row, yamlOf(path))
      : { path, yaml: readYamlFile(path, ''), data: undefined, schema: registry[row].schema };
  };
  const rows = Object.fromEntries([
    ...folderNames.map((name) => [name, entriesOf(name)] as const),
    ...fileNames.map((name) => [name, fileOf(name)] as const),
  ]) as Omit<Site, 'files' | 'faults'>;
  return { ...rows, files, faults } as Site;
}
