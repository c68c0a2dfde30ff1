import type { Finding, Path } from '../fault';
import { quote } from '../files';
import { suggestName } from './suggest';

const placeholder = /\[\[\s*([^\]]*?)\s*\]\]/g;

type Facts = Readonly<Record<string, string>>;

/** A copy in which every `[[name]]` in a text is the fact of that name. */
export function fillFacts<T>(value: T, facts: Facts): T {
  if (typeof value === 'string') {
    return value.replace(placeholder, (whole, name: string) => facts[name] ?? whole) as T;
  }
  if (Array.isArray(value)) return value.map((item: unknown) => fillFacts(item, facts)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, fillFacts(inner as unknown, facts)]),
  ) as T;
}

export function findUnknownFacts(
  file: string,
  value: unknown,
  facts: Facts,
  path: Path = [],
): Finding[] {
  if (typeof value === 'string') {
    return [...value.matchAll(placeholder)]
      .map((match) => match[1] ?? '')
      .filter((name) => facts[name] === undefined)
      .map((name) => ({
        file,
        path,
        rule: 'unknown-fact' as const,
        message: `There is no fact named ${quote(name)} in content/site/practice.yaml.`,
        fix: suggestName(name, Object.keys(facts)),
      }));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    findUnknownFacts(file, inner, facts, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
