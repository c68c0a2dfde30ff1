import { describe, expect, it } from 'vitest';
import { diffModels, formatDiff, reportModel, type ScreeningCheck } from '~/screening/build';
import { formatCount, formatShare } from '~/screening/share';
import { checkFrozen, frozenCheck, frozenModel } from './frozen-content';
import type { Edit } from './patch-content';

const model = frozenModel();

const reportOf = ({ compiled, proof }: ScreeningCheck): string =>
  compiled && proof ? reportModel(compiled, proof) : '';

describe('the report', () => {
  it('counts the situations that hold each outcome, and asks for one where there is none', () => {
    expect(reportOf(frozenCheck)).toMatch(/^- help-now: [1-9]\d*$/m);
    const exploring = Object.entries(frozenCheck.compiled?.scenarios ?? {}).filter(
      ([, { expect: end }]) => end === 'explore',
    );
    const edits = exploring.map(([drop]): Edit => ({ file: 'scenarios.yaml', drop }));
    expect(reportOf(checkFrozen(...edits))).toMatch(
      /^- explore: none\. Add one to scenarios\.yaml/m,
    );
  });

  it('names every concern with what raises it', () => {
    const report = reportOf(frozenCheck);
    for (const id of Object.keys(model.concerns))
      expect(report).toMatch(new RegExp(`: ${id} \\(.+: .+\\)`));
    expect(report).toContain('sets of answers, not people');
  });

  it.each<[bigint, bigint, string]>([
    [0n, 0n, '0%'],
    [0n, 5n, '0%'],
    [1n, 5000n, 'under 0.1%'],
    [4n, 1000n, '0.4%'],
    [99n, 1000n, '9.9%'],
    [100n, 1000n, '10%'],
    [5n, 8n, '62%'],
    [1n, 1n, '100%'],
  ])('writes a share of %s in %s as %s', (part, whole, text) => {
    expect(formatShare(part, whole)).toBe(text);
  });

  it('writes counts that can be read', () => {
    expect(formatCount(1234567n)).toBe('1,234,567');
  });
});

describe('the change report', () => {
  it('says when nothing moved', () => {
    const reworded = frozenModel({
      file: 'questions/age.mdx',
      set: 'title',
      to: 'How old are you?',
    });
    const diff = diffModels(model, reworded);
    expect(diff.isSame).toBe(true);
    expect(formatDiff(diff)).toMatch(/^No set of answers/);
  });

  it('gives people whose route changed, and how the shares move', () => {
    const stricter = frozenModel({ file: 'concerns.yaml', set: 'liver.level', to: 'not-now' });
    const diff = diffModels(model, stricter);
    expect(diff.people[0]).toMatchObject({ before: 'prescriber-first', after: 'not-now' });
    expect(diff.people[0]?.person).toMatch(/^Someone who answers “Liver disease” to “body”/);
    expect(formatDiff(diff)).toContain('prescriber-first before, not-now now.');
  });

  it('gives three people even when all of them move the same way, and nobody twice', () => {
    const stricter = frozenModel({ file: 'concerns.yaml', set: 'liver.level', to: 'not-now' });
    const { people } = diffModels(model, stricter);
    expect(new Set(people.map(({ person }) => person)).size).toBe(3);
    expect(new Set(people.map(({ before, after }) => `${before} ${after}`)).size).toBe(1);
  });

  it('gives one person of each kind of change before a second of any', () => {
    const talking = frozenModel(
      { file: 'concerns.yaml', set: 'must-drive.level', to: 'medical' },
      { file: 'scenarios.yaml', drop: 'has-to-drive' },
    );
    const { people } = diffModels(model, talking);
    expect(people.map(({ before, after }) => [before, after])).toEqual([
      ['talk-first', 'prescriber-first'],
      ['elsewhere', 'prescriber-first'],
      ['talk-first', 'prescriber-first'],
    ]);
  });

  it('compares a question that only one of the two asks', () => {
    const shorter = frozenModel(
      { file: 'questions/driving.mdx', remove: true },
      { file: 'concerns.yaml', drop: 'must-drive' },
      { file: 'scenarios.yaml', drop: 'has-to-drive' },
      { file: 'scenarios.yaml', drop: 'sure-of-nothing.answers.driving' },
    );
    expect(diffModels(model, shorter).people).toContainEqual({
      person: expect.stringContaining('to “driving”') as string,
      before: 'talk-first',
      after: 'book-intake',
    });
  });
});
