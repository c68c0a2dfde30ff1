import type { z } from 'zod';
import { faultAt, type Fault, type Finding } from './fault';
import { repaired } from './repairs';
import { describedFields } from './schema-fields';
import { suggestion } from '~/lib/suggestion';
import type { DataPath, YamlFile } from './yaml/yaml-file';

type Issue = z.core.$ZodIssue;

const valueAt = (data: unknown, path: DataPath): unknown =>
  path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null
        ? (value as Record<PropertyKey, unknown>)[step]
        : undefined,
    data,
  );

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list, with one “- item” a line',
  object: 'a group of indented lines',
  record: 'a group of indented lines',
};

const isStock = (message: string): boolean =>
  /^(Invalid|Too |Unrecognized|Expected|Must )/.test(message);

/** What is wrong, one by one. A field that may also be empty is a union without words of its own: what its filled form says counts. */
export const issuesOf = ({ issues }: z.ZodError): Issue[] =>
  issues.flatMap((issue) =>
    issue.code === 'invalid_union' && isStock(issue.message)
      ? (issue.errors[0] ?? []).map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }))
      : [issue],
  );

const isNumber = (issue: Issue): boolean =>
  'origin' in issue && (issue.origin === 'number' || issue.origin === 'int');

/** The schema's own words, or ours where it only has the library's. */
export function wordsOfIssue(issue: Issue): string {
  if (issue.message && !isStock(issue.message)) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${kinds[issue.expected] ?? 'something else'}`;
    case 'invalid_value':
      return `must be ${issue.values.length > 1 ? 'one of: ' : ''}${issue.values.join(', ')}`;
    case 'invalid_key':
      return issue.issues[0] ? wordsOfIssue(issue.issues[0]) : 'cannot be a name here';
    case 'too_small':
      return `must ${isNumber(issue) ? 'be' : 'have'} at least ${String(issue.minimum)}`;
    case 'too_big':
      return `may ${isNumber(issue) ? 'be' : 'have'} at most ${String(issue.maximum)}`;
    default:
      return 'is not in the form it should have';
  }
}

const quoted = (value: unknown): string =>
  (typeof value === 'string' && value !== '') ||
  typeof value === 'number' ||
  typeof value === 'boolean'
    ? `; it says “${String(value).slice(0, 60)}”`
    : '';

/** A field that is not there, or has nothing after its colon. */
function absence(issue: Issue, value: unknown, name: string, last: string): Finding | undefined {
  const isAbsence = issue.code === 'invalid_type' || issue.code === 'invalid_value';
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
  [
    ...new Map(issues.toReversed().map((issue) => [JSON.stringify(issue.path), issue])).values(),
  ].toReversed();

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !(value instanceof Date);

/** Where what was checked and what is built first part. */
function whereParted(checked: unknown, built: unknown, path: DataPath = []): DataPath | undefined {
  if (isSame(checked, built)) return undefined;
  if (!isGroup(checked) || !isGroup(built)) return path;
  const parted = [...new Set([...Object.keys(checked), ...Object.keys(built)])]
    .map((key) => whereParted(checked[key], built[key], [...path, key]))
    .find((found) => found !== undefined);
  return parted ?? path;
}

/** What is read in another way by the build, though it fits as it stands. */
function faultsAsBuilt(file: YamlFile, schema: z.ZodType, value: unknown): Fault[] {
  if (isSame(file.data, file.built)) return [];
  const result = schema.safeParse(file.built ?? {});
  const paths = result.success
    ? [whereParted(value, result.data)].filter((path) => path !== undefined)
    : issuesOf(result.error).map(({ path }) => path);
  return paths.map((path) => {
    const [said, read] = [valueAt(file.data, path), valueAt(file.built, path)];
    const name = String(path.at(-1) ?? '');
    const better = typeof said === 'string' ? `'${said.replaceAll("'", "''")}'` : undefined;
    const line = typeof path.at(-1) === 'number' ? `- ${better}` : `${name}: ${better}`;
    return faultAt(file.source, file.offsetOf(path), {
      rule: 'yaml',
      message: `the program that builds the site reads ${typeof said === 'string' ? `“${said}”` : 'this line'} ${read instanceof Date ? 'as a day, and not as words' : 'in another way'}`,
      fix:
        better === undefined
          ? 'Write it without “&”, “*”, “!” and “<<”, its words in quotes.'
          : `Write “${line}”, with the quotes.`,
    });
  });
}

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
