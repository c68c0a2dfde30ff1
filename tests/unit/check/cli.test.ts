import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let root = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'check-'));
  cpSync('content', join(root, 'content'), { recursive: true });
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

const run = (entry: string, ...flags: string[]) =>
  spawnSync(
    process.execPath,
    ['--import', 'tsx', `src/check/${entry}.ts`, '--root', root, ...flags],
    { encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } },
  );

const patience = 60_000;

describe('npm run check', () => {
  it(
    'ends well on the content of this checkout, whatever the year, and within thirty seconds',
    () => {
      const start = Date.now();
      const { status, stdout } = run('cli', '--today', '2031-01-01');
      expect(status, stdout).toBe(0);
      expect(stdout).toContain('0 unsafe');
      expect(Date.now() - start).toBeLessThan(30_000);
    },
    patience,
  );

  it(
    'ends with 1 on an error, and gives machines nothing but the array',
    () => {
      writeFileSync(join(root, 'content/pages/Group Work.mdx'), 'Words.\n');
      const { status, stdout } = run('cli', '--json');
      rmSync(join(root, 'content/pages/Group Work.mdx'));
      expect(status).toBe(1);
      const problems = JSON.parse(stdout) as Record<string, unknown>[];
      expect(Object.keys(problems[0] ?? {}).sort()).toEqual([
        'column',
        'file',
        'fix',
        'level',
        'line',
        'message',
        'rule',
      ]);
      expect(problems[0]).toMatchObject({
        file: 'content/pages/Group Work.mdx',
        line: 1,
        level: 'error',
      });
    },
    patience,
  );
});

describe('npm run launch', () => {
  it(
    'ends with 1 while anything is unsettled',
    () => {
      const { status, stdout } = run('launch');
      expect(status).toBe(1);
      expect(stdout).toContain('[fact:phone]');
    },
    patience,
  );
});

describe('npm run new', () => {
  it(
    'says which flags it still needs when nobody can be asked',
    () => {
      const { status, stderr } = run('new', 'page');
      expect(status).toBe(1);
      expect(stderr).toContain('--description');
    },
    patience,
  );

  it(
    'tells all that is wrong in the flags at once, ends with 1, and writes nothing',
    () => {
      const before = readdirSync(join(root, 'content'), { recursive: true });
      const { status, stdout, stderr } = run(
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
      expect(readdirSync(join(root, 'content'), { recursive: true })).toEqual(before);
    },
    patience,
  );

  it(
    'writes the file and says what comes next',
    () => {
      const { status, stdout } = run(
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
    },
    patience,
  );
});
