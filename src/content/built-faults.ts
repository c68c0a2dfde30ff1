import type { z } from 'zod';
import { faultAt, type Fault } from './fault';
import { issuesOf } from './schema-issues';
import { valueAt } from './value-at';
import type { DataPath, YamlFile } from './yaml/yaml-file';

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
export function faultsAsBuilt(file: YamlFile, schema: z.ZodType, value: unknown): Fault[] {
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
