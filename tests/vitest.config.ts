import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  resolve: {
    alias: { '~': `${root}src`, 'astro:content': `${root}tests/support/astro-content.ts` },
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    // No test file leaves anything behind for the next, and reading the modules anew for each took a third of the time.
    isolate: false,
    // A busy machine is slow; no test is about time.
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
