import { basename } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import base from './vitest.config.ts';

/** The first failure ends a mutant’s run: what is quick and sees much comes first, what takes long comes last. */
const quick = [
  'engine',
  'walk',
  'endings',
  'care-losses',
  'single-questions',
  'words',
  'scenario',
  'compile',
  'flow',
  'diff',
  'any-model',
];
const slow = ['properties', 'sign-off', 'prove', 'locked', 'corpus'];

class QuickestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const name = basename(moduleId, '.test.ts');
      return slow.indexOf(name) - (quick.includes(name) ? 1 : 0);
    };
    return [...files].sort((a, b) => rank(a) - rank(b) || a.moduleId.localeCompare(b.moduleId));
  }
}

/** For Stryker: only what tests the self-screen’s engine, its files sharing one set of modules for speed. */
export default defineConfig({
  ...base,
  test: {
    include: ['tests/unit/screening/**/*.test.ts'],
    setupFiles: ['tests/support/stop-at-failure.ts'],
    isolate: false,
    sequence: { sequencer: QuickestFirst },
  },
});
