import { describe, expect, it } from 'vitest';
import { checkContent } from '~/check/check';
import { faultsAfter, realInput } from './corpus';
import { patience } from './workbench';

const key = ({ file, rule, message }: { file: string; rule: string; message: string }): string =>
  JSON.stringify([file, rule, message]);

const before = new Set(checkContent(realInput).faults.map(key));

const nested = Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n');

/** What may stand in a file by accident, a broken disk or another program, with the most that is to be said of it. */
const contents: readonly (readonly [what: string, content: string])[] = [
  ['nothing', ''],
  ['empty lines', '  \n\n'],
  ['an invisible mark alone', '\ufeff'],
  ['NULs', '\0'.repeat(4096)],
  ['UTF-16', Buffer.from('\ufefftitle: Words\n', 'utf16le').toString('utf8')],
  ['a line of five million letters', `title: ${'x'.repeat(5_000_000)}`],
  ['ten thousand brackets', '['.repeat(10_001)],
];

const strange: readonly (readonly [what: string, content: string])[] = [
  ['a list', '- a\n- b\n'],
  ['one word', 'words'],
  ['a number', '42'],
  ['a quote that nobody closed', 'name: "x\nphone: y\n'],
  ['a web page', '<!doctype html><html><body>Words</body></html>'],
  ['half a letter', 'name: \ud83d'],
  ['names of the program', '__proto__: { a: 1 }\nconstructor: x\n'],
  ['steps without end', nested],
  ['what names itself', 'a: &a\n  b: *a\n'],
  ['brackets in brackets', `a: ${'['.repeat(3000)}`],
  ['angles in angles', `---\ntitle: x\n---\n\n${'>'.repeat(500)} x\n\n${'<A>'.repeat(300)}`],
];

const files = [
  'content/site/practice.yaml',
  'content/site/help-lines.yaml',
  'content/site/claims.yaml',
  'content/screening/concerns.yaml',
  'content/pages/couples.mdx',
  'content/references/cornfield-2024.yaml',
];

describe('A file that holds', () => {
  it.each(contents)(
    '%s is told once, and nothing that follows from it',
    { timeout: patience },
    (_what, content) => {
      for (const file of files) {
        const found = faultsAfter({ name: '', file, content }).filter(
          (fault) => !before.has(key(fault)) && fault.rule !== 'reference-unused',
        );
        expect(found.map((fault) => `${fault.file} ${fault.rule}`)).toEqual([`${file} unreadable`]);
      }
    },
  );

  it.each(strange)(
    '%s ends in a finding, not in a stack trace',
    { timeout: patience },
    (_what, content) => {
      for (const file of files)
        expect(
          faultsAfter({ name: '', file, content }).filter((fault) => fault.file === file),
        ).not.toEqual([]);
    },
  );
});
