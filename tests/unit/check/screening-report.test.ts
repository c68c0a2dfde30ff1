import { afterAll, describe, expect, it } from 'vitest';
import { makeWorkbench, patience } from './workbench';

const bench = makeWorkbench();
afterAll(bench.remove);

describe('npm run screening:report', { timeout: patience }, () => {
  it('tells where all sets of answers lead, what raises what, and the way through, in words and as a chart', () => {
    const { status, stdout, stderr } = bench.run('screening-report');
    expect(status, stderr).toBe(0);
    expect(stdout).toMatch(/^- help-now: (?:under 0\.1%|\d+(?:\.\d)?%) \([\d,]+\)$/m);
    expect(stdout).toMatch(/^- emergency: danger-to-self \(safety: plan\)$/m);
    expect(stdout).toMatch(/^ {3}- plan: raises danger-to-self, level emergency$/m);
    expect(stdout).toMatch(/^```mermaid\nflowchart TD\n[^`]+\n```$/m);
  });

  it('prints the chart and nothing else when it is asked for', () => {
    const { status, stdout } = bench.run('screening-report', '--mermaid');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^flowchart TD\n/);
    expect(
      stdout
        .split('\n')
        .slice(1, -1)
        .every((line) => line.startsWith('  ')),
    ).toBe(true);
  });

  it('leaves aside what a system or an editor put among the files', () => {
    for (const name of [
      '.DS_Store',
      'Thumbs.db',
      'questions/desktop.ini',
      'questions/._mind.mdx',
      'questions/~$mind.docx',
      'questions/.mind.mdx.swp',
    ])
      bench.write(`content/screening/${name}`, '\u0000\u0001');
    const { status, stderr } = bench.run('screening-report');
    expect(status, stderr).toBe(0);
    expect(bench.run('cli').stdout).not.toContain('content/screening/');
  });

  it('still shows a self-screen that breaks a rule, says which, and ends with 1', () => {
    bench.edit(
      'content/screening/questions/safety.mdx',
      /raises: \[?danger-to-self\]?/,
      'raises: [passing-thoughts]',
    );
    const { status, stdout, stderr } = bench.run('screening-report');
    expect(status).toBe(1);
    expect(stdout).toContain('## Share of all sets of answers per outcome');
    expect(stderr).toMatch(
      /^content\/screening\/concerns\.yaml, line \d+\n {2}.+must be at least emergency\.$/m,
    );
  });

  it('says what to mend when the files cannot be read', () => {
    bench.write('content/screening/routes.yaml', 'none: [\n');
    const { status, stdout, stderr } = bench.run('screening-report');
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(
      /^The self-screen as it is now cannot be read\. Mend these first:\n\ncontent\/screening\/routes\.yaml, line/,
    );
  });
});
