import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const read = (name: string): [string, string][] =>
  Object.entries(
    parse(
      readFileSync(fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url)), 'utf8'),
    ) as Record<string, string>,
  );

/** The content of a practice on one day, by path: what is tested with it does not move with an owner’s words. */
export const frozenPractice: ReadonlyMap<string, string> = new Map([
  ...read('frozen-practice.yaml'),
  ...read('screening/frozen.yaml'),
]);

/** Writes that content below a folder, to be edited there. */
export function writeFrozenPractice(root: string): void {
  for (const [path, text] of frozenPractice) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}
