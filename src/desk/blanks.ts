import type { DataPath } from '~/content/yaml/yaml-file';
import type { Leaf } from './form';

const bare = new Set<string | undefined>([undefined, '', "''", '""', 'null', '~']);

/** How each value stood in its file while it was empty: emptied again, it stands there in the same way. */
export interface Blanks {
  readonly note: (file: string, path: DataPath, raw: string | undefined) => void;
  readonly of: (file: string, leaf: Leaf) => string | undefined;
  /** For a list whose items were counted anew. */
  readonly forget: (file: string, path: DataPath) => void;
}

export function newBlanks(): Blanks {
  const known = new Map<string, string | undefined>();
  const keyOf = (file: string, path: DataPath): string => [file, ...path].join('\n');
  return {
    note: (file, path, raw) => {
      if (bare.has(raw)) known.set(keyOf(file, path), raw);
    },
    of: (file, { path, kind }) => {
      const key = keyOf(file, path);
      return known.has(key) ? known.get(key) : kind === 'number' || kind === 'fee' ? '' : "''";
    },
    forget: (file, path) => {
      const start = `${keyOf(file, path)}\n`;
      for (const key of [...known.keys()]) if (key.startsWith(start)) known.delete(key);
    },
  };
}
