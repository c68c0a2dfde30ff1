import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { writeFrozenPractice } from '../../support/frozen-practice';

/** Long enough for a command on a busy machine. */
export const patience = 60_000;

const identity = [
  '-c',
  'user.name=Test',
  '-c',
  'user.email=test@localhost',
  '-c',
  'commit.gpgsign=false',
];

/** A git hook would point git at the repository that it runs in. */
const env = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))),
  NO_COLOR: '1',
  // Some fifty commands start in these tests, each with the same modules.
  NODE_COMPILE_CACHE: resolve('node_modules/.cache/workbench'),
};

/** The frozen practice in a folder of its own, to be edited and read by the workshop's commands. */
export function makeWorkbench() {
  const root = mkdtempSync(join(tmpdir(), 'workbench-'));
  writeFrozenPractice(root);
  const path = (file: string): string => join(root, file);
  const git = (...args: string[]): void => {
    const { status, stderr } = spawnSync('git', ['-C', root, ...identity, ...args], {
      encoding: 'utf8',
      env,
    });
    if (status !== 0) throw new Error(stderr);
  };
  return {
    root,
    git,
    read: (file: string): string => readFileSync(path(file), 'utf8'),
    write: (file: string, text: string): void => writeFileSync(path(file), text),
    /** Replaces words that must be there. */
    edit: (file: string, find: string | RegExp, replace: string): void => {
      const text = readFileSync(path(file), 'utf8');
      const changed = text.replace(find, () => replace);
      if (changed === text) throw new Error(`${file} does not hold ${String(find)}`);
      writeFileSync(path(file), changed);
    },
    run: (entry: string, ...flags: string[]) =>
      spawnSync(
        process.execPath,
        ['--import', 'tsx', `src/check/${entry}.ts`, '--root', root, ...flags],
        { encoding: 'utf8', env },
      ),
    remove: (): void => rmSync(root, { recursive: true }),
  };
}
