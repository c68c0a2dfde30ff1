import { readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { componentNames } from '~/check/rules/component-table';

/** Made by the site itself, never written by an owner. */
const notForWriters = ['Noted', 'Table'];

const folder = 'src/components/mdx';

const registry = readdirSync(folder).filter((name) => name === 'index.ts' || name === 'drawings.ts').map((name) => readFileSync(`${folder}/${name}`, 'utf8')).join('\n');

it('The check knows exactly the components that pages may use', () => {
  const imported = [...registry.matchAll(/^import (\w+) from '.*\.astro';$/gm)].map(([, name = '']) => name).filter((name) => !notForWriters.includes(name));
  expect([...componentNames].sort()).toEqual([...new Set(imported)].sort());
});
