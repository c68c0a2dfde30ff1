import { createRequire } from 'node:module';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { faqSchema } from '~/content/schema/faq';
import { practiceSchema } from '~/content/schema/practice';
import { readMdx } from '~/content/mdx/mdx-file';
import { checkAgainst } from '~/content/schema-faults';
import { readYamlFile } from '~/content/yaml/yaml-file';
import { frozenPractice } from '../../support/frozen-practice';

it('The build’s reader of YAML is the one that the check asks', () => {
  const here = createRequire(import.meta.url);
  const inAstro = createRequire(here.resolve('astro/package.json'));
  const inFrontmatter = createRequire(inAstro.resolve('@astrojs/internal-helpers/frontmatter'));
  expect(inAstro.resolve('js-yaml')).toBe(here.resolve('js-yaml'));
  expect(inFrontmatter.resolve('js-yaml')).toBe(here.resolve('js-yaml'));
});

/** What stands after “notice:” or “title:”, with what the check has to say of it; nothing where both read the same. */
const values: readonly (readonly [value: string, says?: string])[] = [
  ['Open in May'],
  ['"Open in May"'],
  ['yes'],
  ['on'],
  ['No'],
  ['~'],
  ['12:30'],
  ['1:30:00'],
  ['1_000'],
  ['2026'],
  ['017'],
  ['0o17'],
  ['0b11'],
  ['0x1F'],
  ['1e3'],
  ['-.5'],
  ['1e1000'],
  ['true'],
  ['2026-12-01', "'2026-12-01'"],
  ["'2026-12-01'"],
  ['2026-02-31', "'2026-02-31'"],
  ['2026-11-01T00:00:00Z', "'2026-11-01T00:00:00Z'"],
  ['2026-1-5 10:00:00', "'2026-1-5 10:00:00'"],
  ['!Important and more', 'may not begin with “!”'],
  ['! more'],
  ['!'],
  ['!!str 2026-12-01'],
  ['!!binary aGVsbG8='],
  ['!!null ""', 'may not begin with “!”'],
  ['&open Open in May'],
  ['&open'],
  ['*open', 'may not begin with “*”'],
  ['<<'],
  ['{ a: b }'],
  ['[a, b]'],
  ['|\n  Open\n  in May'],
  ['>-\n  Open\n\n  in May'],
  ['Open\n  in May'],
  ['Open\tin May'],
  ['\tOpen in May'],
  ['Open in May\t# a note'],
  ['"Open \\\n  in May"'],
  ["'Open\n\n  in May'"],
  ['"\\x41 \\u00e9"'],
  ['Open\u2028in May'],
  ['Open\u0085in May'],
  ['\u00a0Open'],
  ['Open\n<<: { hours: late }'],
  ['Open\n<<: late'],
  ['Open\n? [hours]\n: late'],
  ['Open\nnull: late'],
  ['Open\n2026-12-01: late'],
  ['Open\n__proto__: late'],
  ['Open\n---\nhours: late', '“---”'],
  ['Open\n---- and more'],
  ['Open\n...'],
  ['Open\n...\nhours: late'],
  ['Open\n%YAML 1.1'],
];

const practice = frozenPractice.get('content/site/practice.yaml') ?? '';

const kinds = [
  {
    kind: 'a file of facts',
    textWith: (value: string) => practice.replace(/^notice:.*$/m, () => `notice: ${value}`),
    check(text: string) {
      const yaml = readYamlFile('content/site/practice.yaml', text);
      const { value, faults } = checkAgainst(yaml, practiceSchema);
      return { value, faults: [...yaml.faults, ...faults] };
    },
    build: (text: string): unknown => practiceSchema.parse(load(text)),
  },
  {
    kind: 'the facts of a text',
    textWith: (value: string) =>
      `---\ntopic: cost\norder: 1\npage: /fees/\ntitle: ${value}\n---\n\nWords.\n`,
    check(text: string) {
      const mdx = readMdx('content/faq/a.mdx', text);
      const { value, faults } = checkAgainst(mdx.frontmatter, faqSchema);
      return { value, faults: [...mdx.faults, ...faults] };
    },
    build: (text: string): unknown => faqSchema.parse(parseFrontmatter(text).frontmatter),
  },
];

describe.each(kinds)('In $kind', ({ textWith, check, build }) => {
  it.each(values.map(([value, says]) => ({ value, says })))(
    '$value is read by the build as the check read it, or is told',
    ({ value, says }) => {
      const text = textWith(value);
      const { value: checked, faults } = check(text);
      if (says !== undefined)
        expect(faults.map(({ message, fix }) => `${message}. ${fix}`).join('\n')).toContain(says);
      if (faults.length === 0) expect(build(text)).toEqual(checked);
    },
  );
});
