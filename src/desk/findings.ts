import type { Fault } from '~/content/fault';
import type { Block } from './form';
import { nameOf } from './forms';
import { valueAt } from '~/content/value-at';
import type { YamlFile } from '~/content/yaml/yaml-file';
import type { FileRecord } from './record';

/** What the check has against a file, beside the fields that it is about. */
export interface Findings {
  readonly of: (name: string) => readonly Fault[];
  /** What belongs to no field. */
  readonly rest: readonly Fault[];
}

/** A message begins with the name of its field where a schema speaks; elsewhere its line tells. */
function nameFor(
  { line, message }: Fault,
  starts: readonly (readonly [line: number, name: string])[],
  names: ReadonlySet<string>,
): string | undefined {
  const [, named] = /^“([^”]+)”/.exec(message) ?? [];
  if (named !== undefined && names.has(named)) return named;
  return starts.findLast(([start]) => start <= line)?.[1];
}

/** The faults of a file in one of its records. */
export function faultsWithin(
  { data, offsetOf, source }: YamlFile,
  record: string,
  faults: readonly Fault[],
): Fault[] {
  const names = typeof data === 'object' && data !== null ? Object.keys(data) : [];
  const next = names[names.indexOf(record) + 1];
  const lineOf = (name: string): number => source.placeAt(offsetOf([name])).line;
  const [first, last] = [lineOf(record), next === undefined ? Infinity : lineOf(next)];
  return faults.filter(({ line }) => line >= first && line < last);
}

export function findingsOf(
  { yaml }: FileRecord,
  faults: readonly Fault[],
  blocks: readonly Block[],
): Findings {
  const lineOf = (path: Block['path']): number => yaml.source.placeAt(yaml.offsetOf(path)).line;
  const starts = blocks
    .filter(({ path }) => valueAt(yaml.data, path) !== undefined)
    .map(({ path }) => [lineOf(path), nameOf(path)] as const)
    .sort(([one], [other]) => one - other);
  const names = new Set(blocks.map(({ path }) => nameOf(path)));
  const byName = Map.groupBy(faults, (fault) => nameFor(fault, starts, names));
  return { of: (name) => byName.get(name) ?? [], rest: byName.get(undefined) ?? [] };
}
