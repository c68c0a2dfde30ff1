import { describe, expect, it } from 'vitest';
import { checkScreening } from '~/screening/build';
import { readCases } from './cases';
import { context, defaultFiles } from './default-content';
import { editFiles } from './patch-content';

describe('an edit that breaks a rule is refused, with its file, its line and a sentence', () => {
  const cases = readCases('broken');

  it('holds at least forty such edits', () => {
    expect(cases.length).toBeGreaterThanOrEqual(40);
  });

  it.each(cases)('$name', (broken) => {
    const files = editFiles(defaultFiles, broken.edits);
    const { faults } = checkScreening(files, context);
    expect(broken.expect?.length).toBeGreaterThan(0);
    for (const wanted of broken.expect ?? []) {
      const found = faults.find(
        (fault) =>
          fault.file === `content/screening/${wanted.file}` &&
          fault.rule === wanted.rule &&
          fault.message.includes(wanted.message),
      );
      expect(found, JSON.stringify(faults, null, 2)).toBeDefined();
      expect(found?.fix).toMatch(/\S.*[.?]$/);
    }
    const placed = faults.filter(({ file }) => files.some(({ path }) => path === file));
    for (const fault of placed) expect(fault.line, fault.message).toBeGreaterThan(0);
  });
});

describe('an edit that keeps every rule is let through', () => {
  const cases = readCases('legitimate');

  it('holds at least eight such edits', () => {
    expect(cases.length).toBeGreaterThanOrEqual(8);
  });

  it.each(cases)('$name', (legitimate) => {
    expect(checkScreening(editFiles(defaultFiles, legitimate.edits), context).faults).toEqual([]);
  });
});
