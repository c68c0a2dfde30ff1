import { describe, expect, it } from 'vitest';
import { checkContent } from '~/check/check';
import {
  edited,
  faultsAfter,
  faultsAfterMend,
  identityOf,
  lineOf,
  readCorpus,
  realInput,
} from './corpus';
import type { Mistake } from './corpus';

const mistakes = readCorpus<Mistake>('broken');

const before = new Set(checkContent(realInput).faults.map(identityOf));

const tellTales = /\bzod|unexpected token|undefined|expected string|\[object|invalid input/i;

const expectedLine = (mistake: Mistake): number => {
  if (typeof mistake.line === 'number') return mistake.line;
  const { input, text, start } = edited(mistake);
  const shown = mistake.in ? (input.files.get(mistake.in) ?? '') : text;
  if (mistake.at === undefined) return lineOf(shown, start);
  return lineOf(shown, shown.indexOf(mistake.at));
};

describe('An owner’s mistake', () => {
  it('is one of at least sixty kinds', () => {
    expect(mistakes.length).toBeGreaterThanOrEqual(60);
    expect(new Set(mistakes.map(({ name }) => name)).size).toBe(mistakes.length);
  });

  it.each(mistakes)('who $name is told so in words, with file and line', (mistake) => {
    const faults = faultsAfter(mistake);
    const file = mistake.in ?? mistake.file;
    const found = faults.filter((fault) => fault.rule === mistake.rule && fault.file === file);
    const line = expectedLine(mistake);
    const said = found
      .filter((fault) => fault.line === line)
      .map(({ message, fix }) => `${message}. ${fix}`);
    expect(
      said.join('\n'),
      JSON.stringify(
        faults.filter((fault) => fault.file === file),
        null,
        1,
      ),
    ).toContain(mistake.says);
    expect(found[0]?.level).toBe(mistake.level ?? 'error');
    for (const { message, fix } of faults) {
      expect(`${message} ${fix}`).not.toMatch(tellTales);
      expect(fix).toMatch(/[.?]\)?$/);
    }
  });

  it.each(mistakes)('who $name passes after doing what the message asks', (mistake) => {
    expect(mistake.instead ?? mistake.mend, 'no row is without a mend').toBeDefined();
    const left = faultsAfterMend(mistake).filter((fault) => !before.has(identityOf(fault)));
    expect(left).toEqual([]);
  });

  it.each(mistakes.filter(({ rule }) => rule === 'missing-file'))(
    'who $name hears of the file that is gone, and not of each link to it',
    (mistake) => {
      const found = faultsAfter(mistake).filter((fault) => !before.has(identityOf(fault)));
      expect(found.map(({ file, rule }) => [file, rule])).toEqual([[mistake.file, mistake.rule]]);
    },
  );
});
