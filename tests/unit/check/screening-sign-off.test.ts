import { parse } from 'yaml';
import { afterAll, describe, expect, it } from 'vitest';
import { today } from '~/lib/dates';
import { makeWorkbench, patience } from './workbench';

const bench = makeWorkbench();
afterAll(bench.remove);

const file = 'content/screening/sign-off.yaml';
const commentsOf = (text: string): string[] =>
  text.split('\n').filter((line) => line.startsWith('#'));

describe('npm run screening:sign-off', { timeout: patience }, () => {
  it.each([
    [[], 'Say who reviewed the self-screen'],
    [['--by', '  '], 'Say who reviewed the self-screen'],
    [['--by', 'A clinician of the test', '--on', '2026-02-30'], '“2026-02-30” is not a day.'],
    [['--by', 'A clinician of the test', '--on', 'yesterday'], '“yesterday” is not a day.'],
    [['--by', 'A clinician of the test', '--on', '9999-01-01'], '9999-01-01 has not come yet.'],
  ])('writes nothing with %j', (flags, words) => {
    const before = bench.read(file);
    const { status, stderr } = bench.run('screening-sign-off', ...flags);
    expect(status).toBe(1);
    expect(stderr).toContain(words);
    expect(bench.read(file)).toBe(before);
  });

  it('writes the fingerprint, the name and the day, and keeps the comments', () => {
    const comments = commentsOf(bench.read(file));
    const { status, stdout, stderr } = bench.run(
      'screening-sign-off',
      '--by',
      'A: clinician, “of the test”',
      '--on',
      '2025-01-31',
    );
    expect(status, stderr).toBe(0);
    const text = bench.read(file);
    expect(parse(text)).toEqual({
      hash: expect.stringMatching(/^[0-9a-f]{16}$/) as string,
      reviewedBy: 'A: clinician, “of the test”',
      reviewedOn: '2025-01-31',
    });
    expect(stdout).toContain(String((parse(text) as { hash: string }).hash));
    expect(comments.length).toBeGreaterThan(0);
    expect(commentsOf(text)).toEqual(comments);
  });

  it('is a sign-off that the launch list takes, until a rule changes', () => {
    const isOpen = (): boolean => bench.run('launch').stdout.includes('[review:self-screen-rules]');
    expect(isOpen()).toBe(false);
    bench.edit(
      'content/screening/concerns.yaml',
      /(?<=\nliver:\n(?: {2}.*\n)*? {2}level: )medical/,
      'not-now',
    );
    expect(isOpen()).toBe(true);
  });

  it('signs again over an earlier or a half-filled sign-off', () => {
    bench.edit(file, /^reviewedBy:.*$/m, "reviewedBy: ''");
    const { status, stderr } = bench.run(
      'screening-sign-off',
      '--by',
      'Another clinician of the test',
    );
    expect(status, stderr).toBe(0);
    expect(parse(bench.read(file))).toMatchObject({
      reviewedBy: 'Another clinician of the test',
      reviewedOn: today(),
    });
  });

  it('signs nothing that breaks a rule', () => {
    bench.edit(
      'content/screening/questions/safety.mdx',
      /raises: \[?danger-to-self\]?/,
      'raises: [passing-thoughts]',
    );
    const before = bench.read(file);
    const { status, stderr } = bench.run('screening-sign-off', '--by', 'A clinician of the test');
    expect(status).toBe(1);
    expect(stderr).toMatch(/^Nothing was signed, because the self-screen breaks these rules:\n\n/);
    expect(bench.read(file)).toBe(before);
  });
});
