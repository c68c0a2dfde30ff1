import { execFile } from 'node:child_process';
import { cpSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { writeFrozenPractice } from './frozen-practice';

const run = promisify(execFile);
const code = [
  'src',
  'public',
  'astro.config.mjs',
  'tailwind.config.mjs',
  'tsconfig.json',
  'package.json',
];

/** Builds, in an empty folder, the site of the frozen practice with these files in the place of its own; its pages are in `dist`. */
export async function buildFrozenSite(
  root: string,
  files: readonly (readonly [path: string, text: string])[],
): Promise<void> {
  for (const part of code) cpSync(part, join(root, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'junction');
  writeFrozenPractice(root);
  for (const [path, text] of files) writeFileSync(join(root, path), text);
  await run('npx', ['astro', 'build', '--force'], { cwd: root, maxBuffer: 1e8 });
}
