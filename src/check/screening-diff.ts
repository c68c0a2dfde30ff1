import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { diffModels, formatDiff } from '~/screening/build';
import { runCommand } from './run-command';
import { readPast, readScreening, readWorkTree } from './screening-files';

const usage =
  'Say which version to compare with: npm run screening:diff -- HEAD, or the name of a commit, a tag or a branch.';

const brokenRules = (faults: readonly unknown[], when: string): string[] =>
  faults.length === 0
    ? []
    : [
        `Note: the self-screen ${when} breaks ${faults.length === 1 ? 'one rule' : `${faults.length} rules`} of today.`,
      ];

/** `npm run screening:diff -- REF`: what changed in the self-screen between a version that git knows and the files as they are now. */
runCommand(() => {
  const { values, positionals } = parseArgs({
    options: { root: { type: 'string', default: '.' } },
    allowPositionals: true,
  });
  const [ref, ...more] = positionals;
  if (!ref || more.length > 0) throw new Error(usage);
  const root = resolve(values.root);
  const before = readScreening(readPast(root, ref), `at ${ref}`);
  const now = readScreening(readWorkTree(root), 'as it is now');
  return [
    ...brokenRules(before.faults, `at ${ref}`),
    ...brokenRules(now.faults, 'as it is now'),
    formatDiff(diffModels(before.compiled, now.compiled)).trimEnd(),
  ].join('\n');
});
