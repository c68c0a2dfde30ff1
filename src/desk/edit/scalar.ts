import { parse } from 'yaml';
import { sourceText } from '~/content/source-text';
import { readYaml } from '~/content/yaml/yaml-file';

/** What one field holds. */
export type Value = string | number | boolean;

export interface Setting {
  /** Between `[ ]` or `{ }`, where a comma ends a value. */
  readonly isInFlow: boolean;
  /** Days are written bare; a text that looks like one is not. */
  readonly isDay: boolean;
}

const valueIn = (line: string, version: '1.1' | '1.2'): unknown => {
  const read: unknown = parse(line, { version, logLevel: 'silent', prettyErrors: false });
  return Array.isArray(read) ? read[0] : (read as { x: unknown } | null)?.x;
};

/** Whether a way of writing reads back as the value, for the check and for the older reader inside Astro. */
function readsBack(written: string, value: Value, { isInFlow, isDay }: Setting): boolean {
  const line = isInFlow ? `[${written}, z]` : `x: ${written} # a note`;
  try {
    return (
      valueIn(line, '1.2') === value &&
      (isDay || valueIn(line, '1.1') === value) &&
      readYaml(sourceText('', isInFlow ? line : `x: ${written}`)).faults.length === 0
    );
  } catch {
    return false;
  }
}

const single = (value: string): string => `'${value.replaceAll("'", "''")}'`;

/** A value on one line of YAML: bare where that reads back the same, else in the quotes that it had, else in quotes. */
export function written(value: Value, setting: Setting, had = ''): string {
  if (typeof value !== 'string') return String(value);
  const double = JSON.stringify(value);
  const ways = [value, single(value), double].filter((way) => !/[\r\n]/.test(way));
  const kept = had.length > 2 ? ways.filter((way) => way[0] === had[0] && /^['"]/.test(had)) : [];
  return [...kept, ...ways].find((way) => readsBack(way, value, setting)) ?? double;
}

/** Texts in brackets, as a list that holds nothing yet is written. */
export const writtenTexts = (texts: readonly string[]): string =>
  `[${texts.map((text) => written(text, { isInFlow: true, isDay: false })).join(', ')}]`;
