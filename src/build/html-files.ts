import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Rewrites every built page: `change` takes a page's address and markup and gives the new markup. */
export async function rewritePages(
  dist: string,
  change: (address: string, html: string) => string | Promise<string>,
): Promise<void> {
  const files = (await readdir(dist, { recursive: true })).filter((file) => file.endsWith('.html'));
  await Promise.all(
    files.map(async (file) => {
      const path = join(dist, file);
      const html = await readFile(path, 'utf8');
      const changed = await change(`/${file.replace(/(^|\/)index\.html$/, '$1')}`, html);
      if (changed !== html) await writeFile(path, changed);
    }),
  );
}
