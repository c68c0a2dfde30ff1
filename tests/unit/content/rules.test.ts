import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applyOverrides } from '~/check/overrides';
import { faultOfFile } from '~/content/fault';
import { filesUnder } from '~/content/files';
import { rules, type RuleName } from '~/content/rules';
import { documents } from '../docs/documents';

const names = Object.keys(rules) as RuleName[];

const asideOf = (name: RuleName): 'here' | 'file' | undefined => {
  const rule = rules[name];
  return 'aside' in rule ? rule.aside : undefined;
};

const code = filesUnder('.', 'src')
  .filter((path) => path.endsWith('.ts') && path !== 'src/content/rules.ts')
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

describe('the table of rules', () => {
  it('names no rule that nothing is held to', () => {
    const unused = names.filter((name) => !code.includes(`'${name.replace(/^screening-/, '')}'`));
    expect(unused).toEqual([]);
  });

  it('has the level of a fault', () => {
    const levelOf = (rule: RuleName) => faultOfFile('a', { rule, message: 'm', fix: 'f' }).level;
    expect(names.map(levelOf)).toEqual(names.map((name) => rules[name].level));
  });

  it('lets nobody set aside what breaks a page, a record or the self-screen', () => {
    expect(
      names.filter(
        (name) => /^(?:screening|yaml|component|missing|unknown)-/.test(name) && asideOf(name),
      ),
    ).toEqual([]);
  });

  it.each<RuleName>([
    'suicide-safe',
    'outcome-figure',
    'help-missing',
    'help-line-number',
    'retired-number',
    'short-number',
    'claim-source',
  ])('lets nobody set aside what someone in danger or in pain relies on: %s', (name) => {
    expect(asideOf(name)).toBeUndefined();
  });
});

describe('a comment with a reason', () => {
  const left = (rule: RuleName, text: string): string[] =>
    applyOverrides('a.mdx', text, [faultOfFile('a.mdx', { rule, message: 'm', fix: 'f' })]).map(
      (fault) => fault.rule,
    );
  const comment = (rule: string): string => `{/* allow ${rule}: a reason that is long enough */}`;

  it.each(names.filter((name) => asideOf(name) === 'file'))(
    'sets %s aside from anywhere in the file',
    (rule) => {
      expect(left(rule, `one\n\n${comment(rule)}`)).toEqual([]);
    },
  );

  it.each(names.filter((name) => asideOf(name) !== 'file'))(
    'stands before what breaks %s',
    (rule) => {
      expect(left(rule, `one\n\n${comment(rule)}`)).toContain(rule);
    },
  );

  it.each(names.filter((name) => asideOf(name) === undefined))('never sets %s aside', (rule) => {
    expect(left(rule, comment(rule))).toEqual([rule, 'override']);
  });

  it.each(documents)('as $path shows it names a rule that may be set aside', ({ text }) => {
    const shown = [...text.matchAll(/\ballow ([a-z-]+):/g)].map(([, rule = '']) => rule);
    expect(shown.filter((rule) => !asideOf(rule as RuleName))).toEqual([]);
  });
});
