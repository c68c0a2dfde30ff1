import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What takes longer than five seconds, the longest first. A name that is missing here costs time and nothing else. */
const slow = [
  'owner-mistakes',
  'desk',
  'preview',
  'cli',
  'hostile-files',
  'screening-sign-off',
  'screening-report',
  'corpus',
  'good-edits',
  'screening-diff',
];

/**
 * No worker is left with a long file at the end, and those that need a document come last and together: a worker that is
 * asked for another kind of surroundings is thrown away with all the modules it has read.
 */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      if (readFileSync(moduleId, 'utf8').includes('@vitest-environment')) return slow.length + 1;
      const place = slow.indexOf(basename(moduleId, '.test.ts'));
      return place === -1 ? slow.length : place;
    };
    return [...files].sort((a, b) => rank(a) - rank(b) || a.moduleId.localeCompare(b.moduleId));
  }
}

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
    // Vitest would leave one core idle.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    // A busy machine is slow; no test is about time.
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
