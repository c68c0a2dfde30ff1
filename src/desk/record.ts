import { splitFrontmatter } from '~/content/mdx/frontmatter';
import { checkAgainst } from '~/content/schema-faults';
import { sourceText } from '~/content/source-text';
import { readYaml, type YamlFile } from '~/content/yaml/yaml-file';
import type { Fault } from '~/content/fault';
import type { z } from 'zod';
import { CannotEdit, type Span } from './edit/place';

/** What a file says in its fields, and all that its form and its schema have against it. */
export interface FileRecord {
  readonly yaml: YamlFile;
  readonly faults: readonly Fault[];
}

export function readRecord(file: string, text: string, schema: z.ZodType): FileRecord {
  const source = sourceText(file, text);
  if (file.endsWith('.yaml')) {
    const yaml = readYaml(source);
    return { yaml, faults: [...yaml.faults, ...checkAgainst(yaml, schema).faults] };
  }
  const { frontmatter, faults } = splitFrontmatter(source);
  return {
    yaml: frontmatter,
    faults: [...faults, ...checkAgainst(frontmatter, schema).faults],
  };
}

/** Where the fields of a file stand: all of a YAML file, what is between the two `---` of a text. */
function fieldsIn(file: string, text: string): Span {
  if (file.endsWith('.yaml')) return { from: 0, to: text.length };
  const from = /^---[ \t]*\n/.exec(text)?.[0].length;
  const length = from === undefined ? undefined : /^---[ \t]*$/m.exec(text.slice(from))?.index;
  if (from === undefined || length === undefined)
    throw new CannotEdit(`Nothing shows where the fields of ${file} begin and end.`);
  return { from, to: from + length };
}

/** The YAML of a record as it stands in its file. @throws CannotEdit where nothing shows where it ends */
export function fieldsOf(file: string, text: string): string {
  const { from, to } = fieldsIn(file, text);
  return text.slice(from, to);
}

/** Works on the fields of a file alone. */
export function inFields(file: string, text: string, change: (yaml: string) => string): string {
  const { from, to } = fieldsIn(file, text);
  return text.slice(0, from) + change(text.slice(from, to)) + text.slice(to);
}
