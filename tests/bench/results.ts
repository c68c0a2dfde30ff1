import { readFileSync, writeFileSync } from 'node:fs';

/** Puts `text` between the two markers of `part` in a Markdown file; the words around them stay. @throws when the markers are missing. */
export function writeResult(file: string, part: string, text: string): void {
  const [open, close] = [`<!-- bench:${part} -->`, `<!-- /bench:${part} -->`];
  const old = readFileSync(file, 'utf8');
  const [start, end] = [old.indexOf(open), old.indexOf(close)];
  if (start < 0 || end < start) throw new Error(`${file} has no ${open} … ${close}`);
  writeFileSync(file, `${old.slice(0, start)}${open}\n\n${text}\n\n${old.slice(end)}`);
}
