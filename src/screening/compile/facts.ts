import { unknownFactsIn } from '~/lib/fact-places';
import type { Finding, Path } from '../finding';
import { quote } from '../files';
import { suggestName } from './suggest';

type Facts = Readonly<Record<string, string>>;

export function findUnknownFacts(
  file: string,
  value: unknown,
  facts: Facts,
  path: Path = [],
): Finding[] {
  if (typeof value === 'string') {
    return unknownFactsIn(value, facts).map((name) => ({
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
