import { describe, expect, it } from 'vitest';
import { checkFrozen as check, frozenCheck } from './frozen-content';
import type { Edit } from './patch-content';

const hash = frozenCheck.compiled?.hash ?? '';

const sign = (value: string): Edit => ({
  file: 'sign-off.yaml',
  text: `hash: ${value}\nreviewedBy: A clinician of the test\nreviewedOn: 2026-11-25\n`,
});

describe('the sign-off', () => {
  it('is missing at first, and the model says so', () => {
    expect(frozenCheck.signOff).toBe('unsigned');
    expect(frozenCheck.compiled?.model.reviewed).toBeNull();
  });

  it('holds for exactly the content that was signed', () => {
    const signed = check(sign(hash));
    expect(signed.faults).toEqual([]);
    expect(signed.signOff).toBe('signed');
    expect(signed.compiled?.model.reviewed).toEqual({
      by: 'A clinician of the test',
      on: '2026-11-25',
    });
  });

  it.each<[string, Edit]>([
    ['a level', { file: 'concerns.yaml', set: 'seizures.level', to: 'not-now' }],
    ['a reason', { file: 'concerns.yaml', set: 'seizures.reason', to: 'Seizures matter here.' }],
    [
      'an answer’s wording',
      {
        file: 'questions/heart.mdx',
        set: 'options.bp-controlled.label',
        to: 'High blood pressure, treated',
      },
    ],
    [
      'a score',
      { file: 'scores.yaml', set: 'readiness.bands.low.meaning', to: 'Little room now.' },
    ],
    ['the text of an outcome', { file: 'outcomes/not-now.mdx', body: 'Other words.' }],
  ])('lapses when %s changes, and no review is shown', (_what, edit) => {
    const changed = check(sign(hash), edit);
    expect(changed.faults).toEqual([]);
    expect(changed.signOff).toBe('changed');
    expect(changed.compiled?.model.reviewed).toBeNull();
  });

  it.each<[string, Edit]>([
    ['“why we ask”', { file: 'questions/heart.mdx', body: 'It matters on the day.' }],
    [
      'the date of a review',
      { file: 'concerns.yaml', set: 'seizures.reviewedOn', to: '2026-11-25' },
    ],
    ['a gap in the numbering', { file: 'questions/age.mdx', set: 'order', to: 5 }],
  ])('outlasts a change of %s', (_what, edit) => {
    expect(check(sign(hash), edit).signOff).toBe('signed');
  });

  it.each<[string, string[]]>([
    ['hash: abc\nreviewedBy: " "\nreviewedOn: 2026-11-25\n', ['reviewedBy']],
    ['hash: " "\nreviewedBy: A clinician of the test\nreviewedOn: ""\n', ['hash', 'reviewedOn']],
  ])('is refused when it is half filled in: %j', (text, empty) => {
    const { faults, signOff } = check({ file: 'sign-off.yaml', text });
    expect(faults.map(({ path }) => path)).toEqual(empty);
    expect(signOff).toBeNull();
  });

  it('that holds nothing but spaces is no sign-off', () => {
    const { faults, signOff } = check({
      file: 'sign-off.yaml',
      text: 'hash: " "\nreviewedBy: " "\nreviewedOn: ""\n',
    });
    expect([faults, signOff]).toEqual([[], 'unsigned']);
  });
});
