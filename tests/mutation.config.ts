import { basename } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import base from './vitest.config';

/** The first failure ends a mutant’s run, so the files that take long come last, the longest at the end. */
const slow = ['prove', 'pairs', 'report', 'locked', 'corpus'];

class QuickestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => slow.indexOf(basename(moduleId, '.test.ts'));
    return [...files].sort((a, b) => rank(a) - rank(b) || a.moduleId.localeCompare(b.moduleId));
  }
}

/** For Stryker: only what tests the self-screen’s engine, its files sharing one set of modules for speed. */
export default defineConfig({
  ...base,
  test: { include: ['tests/unit/screening/**/*.test.ts'], isolate: false, sequence: { sequencer: QuickestFirst } },
});
