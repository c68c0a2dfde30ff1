import type { z } from 'zod';
import { faultAt, type Fault, type Finding } from './fault';
import { faultsAsBuilt } from './built-faults';
import { repaired } from './repairs';
import { describedFields } from './schema-fields';
import { issuesOf, wordsOfIssue, type Issue } from './schema-issues';
import { valueAt } from './value-at';
import { firstOfEach } from '~/lib/first-of-each';
import { suggestion } from '~/lib/suggestion';
import type { DataPath, YamlFile } from './yaml/yaml-file';

const quoted = (value: unknown): string =>
  (typeof value === 'string' && value !== '') ||
  typeof value === 'number' ||
  typeof value === 'boolean'
    ? `; it says “${String(value).slice(0, 60)}”`
    : '';

/** A field that is not there, or has nothing after its colon. */
function absence(issue: Issue, value: unknown, name: string, last: string): Finding | undefined {
  const isAbsence = ['invalid_type', 'invalid_value', 'invalid_union'].includes(issue.code);
  const rule = 'missing-field';
  const oneOf = issue.code === 'invalid_value' ? `, one of: ${issue.values.join(', ')}` : '';
  if (isAbsence && value === undefined)
    return { rule, message: `“${name}” is missing`, fix: `Add a line “${last}: …”${oneOf}.` };
  return isAbsence && value === null
    ? { rule, message: `“${name}” is empty`, fix: `Write something after “${last}:”${oneOf}.` }
    : undefined;
}

function faultsOfIssue(file: YamlFile, schema: z.ZodType, issue: Issue): Fault[] {
  const { fields, description } = describedFields(schema, issue.path);
  const at = (finding: Finding, path: DataPath = issue.path): Fault =>
    faultAt(file.source, file.offsetOf(path), finding);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) =>
      at(
        {
          rule: 'unknown-field',
          message: `“${key}” is not a field that this file can have`,
          fix: `${suggestion(key, fields, 'only these fields')} Correct the name, or delete the line.`,
        },
        [...issue.path, key],
      ),
    );
  const value = valueAt(file.data, issue.path);
  const name = issue.path.filter((step) => typeof step === 'string').join('.');
  const last = String(issue.path.at(-1) ?? '');
  const means = description ? ` About this field: ${description}.` : '';
  const absent = absence(issue, value, name, last);
  if (absent) return [at({ ...absent, fix: `${absent.fix}${means}` })];
  const said = wordsOfIssue(issue);
  const better = repaired(value, said);
  const before = file.source.text.slice(0, file.offsetOf(issue.path));
  const mark = /-[ ]*$/.test(before) ? '- ' : '';
  const line = typeof issue.path.at(-1) === 'number' ? `${mark}${better}` : `${last}: ${better}`;
  const write = better === undefined ? 'Correct this line.' : `Write “${line}”.`;
  return [
    at({
      rule: 'field',
      message: `${name ? `“${name}”` : 'this file'} ${said}${quoted(value)}`,
      fix: name ? `${write}${means}` : 'Put back what is missing.',
    }),
  ];
}

export interface Checked<T> {
  readonly value: T | undefined;
  readonly faults: readonly Fault[];
}

/** What is wrong with one value is said once: the rest follows from the first. */
const firstAtEach = (issues: readonly Issue[]): Issue[] =>
  firstOfEach(issues, ({ path }) => JSON.stringify(path));

/** Holds a file against its schema. Every fault has a line and a sentence; the record is there only when there is none. */
export function checkAgainst<T extends z.ZodType>(file: YamlFile, schema: T): Checked<z.infer<T>> {
  if (file.data === undefined) return { value: undefined, faults: [] };
  const data = file.data ?? {};
  const result = schema.safeParse(data);
  const faults = result.success
    ? faultsAsBuilt(file, schema, result.data)
    : firstAtEach(issuesOf(result.error)).flatMap((issue) =>
        faultsOfIssue({ ...file, data }, schema, issue),
      );
  // What the reader of the file said of a line is why the line does not fit.
  const said = new Set(file.faults.map(({ line }) => line));
  return {
    value: faults.length === 0 ? result.data : undefined,
    faults: faults.filter(({ line }) => !said.has(line)),
  };
}
