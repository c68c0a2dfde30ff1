import { globSync, statSync } from 'node:fs';
import { sep } from 'node:path';

/** The files of this project that a pattern means, in order, with `/` between names on every system. */
export const filesLike = (pattern: string): string[] =>
  globSync(pattern)
    .filter((path) => statSync(path).isFile())
    .map((path) => path.replaceAll(sep, '/'))
    .sort();
