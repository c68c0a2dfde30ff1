import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { editorFiles } from './editor-files';

/** Writes what lets an editor complete, explain and underline the fields of `content/`. Run it after a change of `src/content/schema`. */
for (const [path, text] of editorFiles()) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(path);
}
