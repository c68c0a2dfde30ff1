import { describe, expect, it } from 'vitest';
import { applyOverrides } from '~/check/overrides';
import type { Fault } from '~/content/fault';
import type { RuleName } from '~/content/rules';

const at = (line: number, rule: RuleName = 'promise'): Fault => ({
  file: 'a.mdx',
  line,
  column: 1,
  level: 'error',
  rule,
  message: 'm',
  fix: 'f',
});

const rulesLeft = (text: string, faults: Fault[]): string[] =>
  applyOverrides('a.mdx', text, faults).map(({ rule, line }) => `${rule}:${line}`);

const allow = '{/* allow promise: quoting the FDA’s own words */}';

describe('A comment that sets a rule aside', () => {
  it('holds for the paragraph that follows, also after an empty line', () => {
    expect(rulesLeft(`${allow}\n\none\ntwo\n\nthree`, [at(3), at(4), at(6)])).toEqual([
      'promise:6',
    ]);
  });

  it('holds for no other rule', () => {
    expect(rulesLeft(`${allow}\none`, [at(2), at(2, 'safe')])).toEqual(['safe:2']);
  });

  it('holds in YAML for the next field, folded lines included, and not for the one after', () => {
    expect(
      rulesLeft('# allow promise: a name that is registered\na: one\n  two\nb: three', [
        at(2),
        at(3),
        at(4),
      ]),
    ).toEqual(['promise:4']);
  });

  it('holds for the whole page where the rule is about the whole page', () => {
    expect(
      rulesLeft('one\n\n{/* allow reading-level: the notice is law and quoted whole */}', [
        at(1, 'reading-level'),
      ]),
    ).toEqual([]);
  });

  it.each(['{/* allow promise */}', '{/* allow promise: because */}'])(
    'counts for nothing without a reason: %s',
    (comment) => {
      expect(rulesLeft(`${comment}\none`, [at(2)])).toEqual(['promise:2', 'override:1']);
    },
  );

  it('cannot set aside what breaks a page', () => {
    expect(rulesLeft('{/* allow brace: I really want it here */}\none', [at(2, 'brace')])).toEqual([
      'brace:2',
      'override:1',
    ]);
  });

  it.each([
    ['a.mdx', 'one', 1, '{/* allow promise: your reason */}'],
    ['a.mdx', '---\ntitle: one\n---\n\ntwo', 2, '# allow promise: your reason'],
    ['a.mdx', '---\r\ntitle: one\r\n---\r\n\r\ntwo', 5, '{/* allow promise: your reason */}'],
    ['a.yaml', 'a: one', 1, '# allow promise: your reason'],
  ])('is shown by an error in %s (%j, line %i): %s', (file, text, line, comment) => {
    const [fault] = applyOverrides(file, text, [{ ...at(line), file }]);
    expect(fault?.fix).toBe(`f If it is right as it stands, write on the line above: ${comment}.`);
  });

  it.each([at(1, 'brace'), { ...at(1), level: 'warning' as const }])(
    'is shown neither where it would not count nor where nothing is held up: %j',
    (fault) => {
      expect(applyOverrides('a.mdx', 'one', [fault])).toEqual([fault]);
    },
  );

  it('is reported once it is not needed', () => {
    expect(rulesLeft(`${allow}\none`, [])).toEqual(['override-unused:1']);
  });
});
