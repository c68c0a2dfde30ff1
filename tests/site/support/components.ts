import { readFileSync } from 'node:fs';

const list = readFileSync(new URL('../../../src/components/mdx/index.ts', import.meta.url), 'utf8');

/** The names a writer may use, read from the allow-list; the drawings, which it takes in as a whole, are shown in a loop. */
export const components: readonly string[] =
  (/export const components = \{([\s\S]*?)\.\.\.drawings/.exec(list)?.[1] ?? '').match(
    /[A-Z]\w+/g,
  ) ?? [];
