/**
 * Pagefind keeps silent about a part of its index that it could not read, and then finds nothing in it. Run when its files are
 * written, this makes them fail instead, so that the search page can say what happened. Later versions than 1.5.2 ask for such
 * a part again (https://github.com/Pagefind/pagefind/pull/1329): look then whether a search still succeeds without it.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const silent = /(catch\((\w+)\)\{console\.error\(`Failed to load the index chunk [^`]*`\);)\}/;

for (const name of ['pagefind.js', 'pagefind-worker.js']) {
  const path = `dist/pagefind/${name}`;
  const script = readFileSync(path, 'utf8');
  if (!silent.test(script))
    throw new Error(`${path} is another version than src/build/search-files.ts knows.`);
  writeFileSync(path, script.replace(silent, '$1throw $2;}'));
}
