import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { addFile, readFile, removeFile, writeFile, type NewFile, type OnDisk } from './files';

/** One press of “Save”: what was written, and how the files were before. */
interface Entry {
  readonly label: string;
  readonly files: ReadonlyMap<string, { readonly before: string; readonly after: string }>;
  readonly added: NewFile | undefined;
}

/** What the desk wrote since it was started. */
export interface History {
  readonly last: () => string | undefined;
  /** Writes files whose text was read just now, after one that they may speak of. */
  readonly write: (
    label: string,
    files: ReadonlyMap<string, readonly [OnDisk, OnDisk]>,
    added?: NewFile,
  ) => void;
  /** Takes the last entry back, unless one of its files was changed elsewhere since. Says what it did. */
  readonly undo: () => string;
}

export function newHistory(root: string): History {
  const entries: Entry[] = [];
  return {
    last: () => entries.at(-1)?.label,
    write: (label, files, added) => {
      const changed = [...files].filter(([, [before, after]]) => before.raw !== after.raw);
      if (changed.length === 0) return;
      if (added) addFile(root, added);
      for (const [file, [, after]] of changed) writeFile(root, file, after.raw);
      entries.push({
        label,
        added,
        files: new Map(
          changed.map(([file, [before, after]]) => [
            file,
            { before: before.raw, after: after.raw },
          ]),
        ),
      });
    },
    undo: () => {
      const entry = entries.at(-1);
      if (!entry) return 'There is nothing to undo.';
      const touched = [...entry.files].find(
        ([file, { after }]) => !existsSync(join(root, file)) || readFile(root, file).raw !== after,
      );
      if (touched)
        return `Not undone: ${touched[0]} was changed elsewhere since the desk wrote “${entry.label}”, and that edit would be lost.`;
      for (const [file, { before }] of entry.files) writeFile(root, file, before);
      if (entry.added) removeFile(root, entry.added);
      entries.pop();
      return `Undone: ${entry.label}.`;
    },
  };
}
