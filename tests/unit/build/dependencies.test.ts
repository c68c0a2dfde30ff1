import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (file: string): string => readFileSync(file, 'utf8');
const project = JSON.parse(read('package.json')) as Record<
  'dependencies' | 'devDependencies' | 'optionalDependencies',
  Record<string, string>
>;
const direct = Object.keys({
  ...project.dependencies,
  ...project.devDependencies,
  ...project.optionalDependencies,
}).sort();

const lock = JSON.parse(read('package-lock.json')) as {
  packages: Record<
    string,
    { license?: string; hasInstallScript?: boolean; os?: readonly string[] }
  >;
};
const rows = [
  ...read('docs/dependencies.md').matchAll(/^\| `([^`]+)` \| ([^|]+) \| ([^|]+) \|/gm),
].map(([, name = '', license = '', why = '']) => ({
  name,
  license: license.trim(),
  why: why.trim(),
}));

it('docs/dependencies.md has one line for every direct dependency, and none for one that is gone', () => {
  expect(rows.map(({ name }) => name).sort()).toEqual(direct);
});

it.each(rows)(
  '$name is there for a reason and under the licence that its package states',
  ({ name, license, why }) => {
    expect(license).toBe(lock.packages[`node_modules/${name}`]?.license);
    expect(why.length).toBeGreaterThan(4);
  },
);

it('every version is exact', () => {
  const loose = Object.entries({
    ...project.dependencies,
    ...project.devDependencies,
    ...project.optionalDependencies,
  }).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
  expect(loose).toEqual([]);
});

it('every package that wants to run a script when installed is named in the docs', () => {
  const asking = Object.entries(lock.packages)
    .filter(([, entry]) => entry.hasInstallScript)
    .map(([path]) => path.replace(/^.*node_modules\//, ''));
  const named = read('docs/dependencies.md');
  expect(asking.filter((name) => !named.includes(`\`${name}\``))).toEqual([]);
});
