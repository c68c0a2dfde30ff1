import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { allowedIn, componentNames } from '~/check/rules/component-table';

/** Made by the site itself, never written by an owner. */
const notForWriters = ['Noted', 'Table'];

/** Components that a registry of `src/components/mdx` imports. Astro files cannot be imported here, so its text is read. */
const importedBy = (registry: string): string[] =>
  [...readFileSync(`src/components/mdx/${registry}`, 'utf8').matchAll(/^import (\w+) from '.*\.astro';$/gm)]
    .map(([, name = '']) => name).filter((name) => !notForWriters.includes(name)).sort();

it('The check knows exactly the components that pages may use', () => {
  expect([...componentNames].sort()).toEqual([...importedBy('index.ts'), ...importedBy('drawings/index.ts')].sort());
});

it('The check knows exactly the components that answers and prescribers may use', () => {
  expect([...allowedIn.short].sort()).toEqual(importedBy('inline.ts'));
});
