import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let root = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'check-'));
  cpSync('content', join(root, 'content'), { recursive: true });
});

afterAll(() => { rmSync(root, { recursive: true }); });

const run = (entry: string, ...flags: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', `src/check/${entry}.ts`, '--root', root, ...flags], { encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } });

const patience = 60_000;

describe('npm run check', () => {
  it('ends well on the content of this checkout, whatever the year, and within thirty seconds', () => {
    const start = Date.now();
    const { status, stdout } = run('cli', '--today', '2031-01-01');
    expect(status, stdout).toBe(0);
    expect(stdout).toContain('0 unsafe');
    expect(Date.now() - start).toBeLessThan(30_000);
  }, patience);

  it('ends with 1 on an error, and gives machines nothing but the array', () => {
    writeFileSync(join(root, 'content/pages/Group Work.mdx'), 'Words.\n');
    const { status, stdout } = run('cli', '--json');
    rmSync(join(root, 'content/pages/Group Work.mdx'));
    expect(status).toBe(1);
    const problems = JSON.parse(stdout) as Record<string, unknown>[];
    expect(Object.keys(problems[0] ?? {}).sort()).toEqual(['column', 'file', 'fix', 'level', 'line', 'message', 'rule']);
    expect(problems[0]).toMatchObject({ file: 'content/pages/Group Work.mdx', line: 1, level: 'error' });
  }, patience);
});

describe('npm run launch', () => {
  it('ends with 1 while anything is unsettled', () => {
    const { status, stdout } = run('launch');
    expect(status).toBe(1);
    expect(stdout).toContain('[fact:phone]');
  }, patience);
});

describe('npm run new', () => {
  it('says which flags it still needs when nobody can be asked', () => {
    const { status, stderr } = run('new', 'page');
    expect(status).toBe(1);
    expect(stderr).toContain('--description');
  }, patience);
});
