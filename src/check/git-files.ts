import { spawnSync } from 'node:child_process';
import type { Files } from '~/content/files';

interface Answer {
  readonly isGood: boolean;
  readonly bytes: Buffer;
}

/** No shell stands between: whatever an owner types as a version reaches git as one word. */
function askGit(root: string, args: readonly string[], input = ''): Answer {
  const { status, stdout, error } = spawnSync('git', ['-C', root, ...args], {
    input,
    maxBuffer: 2 ** 28,
    windowsHide: true,
  });
  if (error)
    throw new Error(
      'The program git could not be started. Install it from git-scm.com, or ask whoever looks after this computer.',
    );
  return { isGood: status === 0, bytes: stdout };
}

/** The answer of `git cat-file --batch`: for each object a line that ends with its size, its bytes, a line end. */
function readBatch(paths: readonly string[], batch: Buffer): Map<string, string> {
  const files = new Map<string, string>();
  let at = 0;
  for (const path of paths) {
    const start = batch.indexOf('\n', at) + 1;
    const size = Number(batch.toString('utf8', at, start).trim().split(' ').at(-1));
    files.set(path, batch.toString('utf8', start, start + size));
    at = start + size + 1;
  }
  return files;
}

/**
 * The text files of some folders as they were at a version that git knows, by their path from the root.
 * @throws with a sentence for the owner when there is no git or no such version
 */
export function readFilesAt(root: string, ref: string, folders: readonly string[]): Files {
  if (!askGit(root, ['rev-parse', '--git-dir']).isGood) {
    throw new Error(
      'This folder is not kept in git, so there is no earlier version to compare with.',
    );
  }
  const commit = askGit(root, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${ref}^{commit}`,
  ]);
  if (!commit.isGood) {
    throw new Error(
      `Git knows no version named “${ref}”. Name a commit, a tag or a branch, such as HEAD, HEAD~1 or main.`,
    );
  }
  const hash = commit.bytes.toString('utf8').trim();
  const list = askGit(root, ['ls-tree', '-r', '-z', '--name-only', hash, '--', ...folders]);
  const paths = list.bytes.toString('utf8').split('\0').filter(Boolean);
  const batch = askGit(
    root,
    ['cat-file', '--batch'],
    paths.map((path) => `${hash}:./${path}\n`).join(''),
  );
  if (!list.isGood || !batch.isGood)
    throw new Error(
      `Git could not read the files of “${ref}”. Run “git fsck” to see whether the copy is whole.`,
    );
  return readBatch(paths, batch.bytes);
}
