import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { makeWorkbench, patience } from './workbench';

const bench = makeWorkbench();
afterAll(bench.remove);

describe('npm run check', { timeout: patience }, () => {
  it('ends well on the content of this checkout, whatever the year', () => {
    const { status, stdout } = bench.run('cli', '--today', '2031-01-01');
    expect(status, stdout).toBe(0);
    expect(stdout).toContain('0 unsafe');
  });

  it('ends with 1 on an error, and gives machines nothing but the array', () => {
    bench.write('content/pages/Group Work.mdx', 'Words.\n');
    const { status, stdout } = bench.run('cli', '--json');
    rmSync(join(bench.root, 'content/pages/Group Work.mdx'));
    expect(status).toBe(1);
    const faults = JSON.parse(stdout) as Record<string, unknown>[];
    expect(Object.keys(faults[0] ?? {}).sort()).toEqual([
      'column',
      'file',
      'fix',
      'level',
      'line',
      'message',
      'rule',
    ]);
    expect(faults[0]).toMatchObject({
      file: 'content/pages/Group Work.mdx',
      line: 1,
      level: 'error',
    });
  });
});

describe('npm run launch', { timeout: patience }, () => {
  it('ends with 1 while anything is unsettled', () => {
    const { status, stdout } = bench.run('launch');
    expect(status).toBe(1);
    expect(stdout).toContain('[fact:phone]');
  });
});

describe('npm run new', { timeout: patience }, () => {
  it('says which flags it still needs when nobody can be asked', () => {
    const { status, stderr } = bench.run('new', 'page');
    expect(status).toBe(1);
    expect(stderr).toContain('--description');
  });

  it('tells all that is wrong in the flags at once, ends with 1, and writes nothing', () => {
    const before = readdirSync(join(bench.root, 'content'), { recursive: true });
    const { status, stdout, stderr } = bench.run(
      'new',
      'source',
      '--title',
      'A study',
      '--people',
      'many',
      '--issued',
      '2021-13-01',
      '--species',
      'cats',
    );
    expect(status).toBe(1);
    expect(stdout).toBe('');
    for (const said of [
      'Nothing was written.',
      '--people  “many” is not a number',
      '--issued  That is not a day',
      '--species  “cats” is not one',
      'Still needed:',
      '--authors',
    ])
      expect(stderr).toContain(said);
    expect(readdirSync(join(bench.root, 'content'), { recursive: true })).toEqual(before);
  });

  it('writes the file and says what comes next', () => {
    const { status, stdout } = bench.run(
      'new',
      'question',
      '--title',
      'May I bring a stone?',
      '--topic',
      'sessions',
      '--page',
      '/what-to-expect/',
      '--answer',
      'Yes, if it is small. Tell us first.',
    );
    expect(status).toBe(0);
    expect(stdout).toBe(`Wrote content/faq/may-i-bring-a-stone.mdx

What comes next:
- It stands at /questions/, last under “sessions”. A lower “order” in content/faq/may-i-bring-a-stone.mdx moves it up.
- This is a question that readers ask you. For one that the self-screen asks them: npm run new -- screening-question
`);
  });
});
