import { readFileSync, writeFileSync } from 'node:fs';

/** Puts `text` between the two markers of `part` in a Markdown file; the words around them stay. @throws when the markers are missing. */
export function writeResult(file: string, part: string, text: string): void {
  const [open, close] = [`<!-- bench:${part} -->`, `<!-- /bench:${part} -->`];
  const old = readFileSync(file, 'utf8');
  const [start, end] = [old.indexOf(open), old.indexOf(close)];
  if (start < 0 || end < start) throw new Error(`${file} has no ${open} … ${close}`);
  writeFileSync(file, `${old.slice(0, start)}${open}\n\n${text}\n\n${old.slice(end)}`);
}

export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(heads),
    `|${heads.map((_, place) => (place === 0 ? '---' : '--:')).join('|')}|`,
    ...rows.map(line),
  ].join('\n');
}

export const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
