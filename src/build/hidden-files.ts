import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** What a system or an editor leaves in a folder, and what keeps an empty folder in git. `.well-known` is an address. */
const hidden = /^(?:\.(?!well-known$)|Thumbs\.db$|desktop\.ini$)/i;

/** Takes out of the built site what was copied with `public/` and is for no reader. */
export async function removeHiddenFiles(dist: URL): Promise<void> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true });
  await Promise.all(
    entries
      .filter(({ name }) => hidden.test(name))
      .map(({ parentPath, name }) => rm(join(parentPath, name), { recursive: true, force: true })),
  );
}
