import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeWorkbench, patience } from './workbench';

const bench = makeWorkbench();
afterAll(bench.remove);

const liver = 'content/screening/concerns.yaml';
const routes = 'content/screening/routes.yaml';

beforeAll(() => {
  bench.git('init', '--quiet');
  const good = bench.read(routes);
  bench.write(routes, 'none: [\n');
  bench.git('add', '.');
  bench.git('commit', '--quiet', '-m', 'Rows that cannot be read');
  bench.git('tag', 'unreadable');
  bench.write(routes, good);
  bench.git('commit', '--quiet', '-a', '-m', 'Rows that can');
  bench.git('rm', '-r', '--quiet', '--cached', 'content/screening');
  bench.git('commit', '--quiet', '-m', 'No self-screen');
  bench.git('tag', 'before-it-was-there');
  bench.git('reset', '--quiet', 'HEAD~1');
});

describe('npm run screening:diff', { timeout: patience }, () => {
  it('says so when nothing moved', () => {
    const { status, stdout, stderr } = bench.run('screening-diff', 'HEAD');
    expect(status, stderr).toBe(0);
    expect(stdout).toBe('No set of answers leads anywhere else than before.\n');
  });

  it('tells what an edit that is not saved in git yet moves, and three people whose route changed', () => {
    bench.edit(liver, /(?<=\nliver:\n(?: {2}.*\n)*? {2}level: )medical/, 'not-now');
    const { status, stdout, stderr } = bench.run('screening-diff', 'HEAD');
    expect(status, stderr).toBe(0);
    expect(stdout).toMatch(/^- prescriber-first: \S+% \([\d,]+\) → \S+% \([\d,]+\)$/m);
    expect(stdout).toMatch(/^- help-now: .+, as before$/m);
    expect(
      stdout.match(/^- Someone who answers .+: prescriber-first before, not-now now\.$/gm),
    ).toHaveLength(3);
  });

  it.each([
    [['no-such-version'], 'Git knows no version named “no-such-version”.'],
    [['--', '--output=x'], 'Git knows no version named “--output=x”.'],
    [[], 'Say which version to compare with'],
    [
      ['unreadable'],
      'The self-screen at unreadable cannot be read. Mend these first:\n\ncontent/screening/routes.yaml, line ',
    ],
    [['before-it-was-there'], 'The self-screen at before-it-was-there has no files'],
  ])('explains what is wrong with %j', (flags, words) => {
    const { status, stdout, stderr } = bench.run('screening-diff', ...flags);
    expect(stderr.startsWith(words), stderr).toBe(true);
    expect([status, stdout]).toEqual([1, '']);
  });

  it('explains that a folder outside git has no earlier version', () => {
    const outside = makeWorkbench();
    const { status, stderr } = outside.run('screening-diff', 'HEAD');
    outside.remove();
    expect(status).toBe(1);
    expect(stderr).toMatch(/^This folder is not kept in git/);
  });
});
