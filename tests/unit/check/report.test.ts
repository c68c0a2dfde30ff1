import { describe, expect, it } from 'vitest';
import type { Fault } from '~/content/fault';
import { inOrder, reportGithub, reportJson, reportText } from '~/check/report';
import { checkContent } from '~/check/check';
import { realInput } from './corpus';

const fault = (file: string, line: number, level: Fault['level']): Fault => ({
  file,
  line,
  column: 3,
  level,
  rule: 'promise',
  message: 'it says “50%, sure”',
  fix: 'Write: maybe',
});

const faults = [
  fault('a.mdx', 9, 'warning'),
  fault('b.mdx', 7, 'error'),
  fault('b.mdx', 2, 'warning'),
  fault('b.mdx', 1, 'error'),
];

describe('The report', () => {
  it('puts the file with the most errors first, and in a file the errors before the warnings', () => {
    expect(
      inOrder(faults)
        .flat()
        .map(({ file, line }) => `${file}:${line}`),
    ).toEqual(['b.mdx:1', 'b.mdx:7', 'b.mdx:2', 'a.mdx:9']);
  });

  it('tells people the line, what is wrong and what to write instead', () => {
    const text = reportText({ ...checkContent(realInput), faults });
    expect(text).toContain(
      'b.mdx\n  line 1, column 3: error (promise)\n    it says “50%, sure”.\n    What to write instead: Write: maybe',
    );
    expect(text.split('\n').at(-1)).toBe(
      '2 errors to mend before the site can be built; 2 warnings to look at when you can.',
    );
  });

  it('says in one line what was read when all is well, the proof of the self-screen included', () => {
    const text = reportText({ ...checkContent(realInput), faults: [] });
    expect(text.split('\n')).toHaveLength(1);
    expect(text).toMatch(
      /^Checked \d+ pages, .* · screening: .* 0 unsafe · of 1,000 people like those who come \d+ may book; .* · nothing stops the site from being built\.$/,
    );
  });

  it('says that nothing stops the site where there are only warnings', () => {
    const text = reportText({
      ...checkContent(realInput),
      faults: [fault('a.mdx', 9, 'warning')],
    });
    expect(text).toMatch(
      / 0 unsafe · of 1,000 .*\.\nNothing stops the site from being built; 1 warning to look at when you can\.$/,
    );
  });

  it('gives machines an array', () => {
    expect(JSON.parse(reportJson(faults))).toContainEqual(faults[0]);
  });

  it('gives a code host its commands, with its own signs escaped', () => {
    expect(reportGithub([fault('a,b.mdx', 9, 'warning')])).toBe(
      '::warning file=a%2Cb.mdx,line=9,col=3,title=promise::it says “50%25, sure”. Write: maybe',
    );
  });
});
