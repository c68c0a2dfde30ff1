import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse, parseDocument } from 'yaml';
import { describe, expect, it } from 'vitest';
import type { PlacedFinding } from './check-files';
import { checkFrozen, fixtures } from './frozen-content';
import type { Edit } from './patch-content';

/** A named edit of the frozen self-screen. */
interface Case {
  readonly name: string;
  readonly edits: readonly Edit[];
  /** What an owner reads about it, word for word; nothing where the edit is let through. */
  readonly says?: string;
}

const pathOf = (name: string): string => fileURLToPath(new URL(name, fixtures));

const sayFault = ({ file, line, column, path, rule, message, fix }: PlacedFinding): string => {
  const place = line ? `:${line}:${column}` : '';
  const where = `${file.replace('content/screening/', '')}${place} at ${path || 'the file'}`;
  return [`${where} (${rule})`, `  ${message}`, `  ${fix}`].join('\n');
};

const sayAll = ({ edits }: Case): string =>
  checkFrozen(...edits)
    .faults.map(sayFault)
    .join('\n\n');

describe.each(readdirSync(pathOf('broken')))(
  'an edit that breaks a rule, of broken/%s:',
  (name) => {
    const path = pathOf(`broken/${name}`);
    const document = parseDocument(readFileSync(path, 'utf8'));
    const cases = document.toJS() as Case[];

    it.each(cases.map((one, place) => ({ ...one, place })))('$name', ({ place, ...broken }) => {
      const said = sayAll(broken);
      document.setIn([place, 'says'], said);
      expect(said).toBe(broken.says);
    });

    it('has its sentences in the file; `-u` writes them anew', async () => {
      await expect(document.toString({ lineWidth: 0 })).toMatchFileSnapshot(path);
    });
  },
);

describe('an edit that keeps every rule:', () => {
  it.each(parse(readFileSync(pathOf('legitimate.yaml'), 'utf8')) as Case[])('$name', (kept) => {
    expect(sayAll(kept)).toBe('');
  });
});
