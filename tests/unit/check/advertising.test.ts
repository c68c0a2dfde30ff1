import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '~/check/check';
import { typedNumbers } from '~/check/rules/typed-numbers';
import { wordFindings } from '~/check/rules/words';
import { readMdx } from '~/content/mdx/mdx-file';
import { edited, faultsAfter, identityOf, realInput } from './corpus';

interface Kind {
  readonly rule?: string;
  readonly refused?: readonly { readonly says: string; readonly instead: string }[];
  readonly fine: readonly string[];
  /** What a rule is wrong about. */
  readonly honest?: readonly string[];
}

const kinds = Object.entries(
  parse(readFileSync('tests/fixtures/owner/claims.yaml', 'utf8')) as Record<string, Kind>,
).map(([name, { rule = '', refused = [], fine, honest = [] }]) => ({
  name,
  rule,
  refused,
  fine,
  honest,
}));

const before = new Set(checkContent(realInput).faults.map(identityOf));

const rulesOf = (words: string): string[] =>
  readMdx('content/pages/any.mdx', `---\n---\n\n${words}\n`).blocks.flatMap((block) =>
    [...wordFindings(block), ...typedNumbers(block.text)].map(({ rule }) => rule),
  );

/** Each with what is found in it, so that a failure names the sentence. */
const found = (sentences: readonly string[]): string[] =>
  sentences.flatMap((words) => rulesOf(words).map((rule) => `${rule}: ${words}`));

describe('What advertising for ketamine says', () => {
  it('is gathered by kind: 140 sentences that are refused, and 200 that look alike and pass', () => {
    expect(kinds.flatMap(({ refused }) => refused).length).toBeGreaterThanOrEqual(140);
    expect(kinds.flatMap(({ fine }) => fine).length).toBeGreaterThanOrEqual(200);
  });

  for (const { name, rule, refused, fine } of kinds) {
    if (refused.length > 0)
      it(`is refused in ${refused.length} sentences of the kind “${name}”, and their mends pass`, () => {
        expect(refused.filter(({ says }) => !rulesOf(says).includes(rule))).toEqual([]);
        expect(found(refused.map(({ instead }) => instead))).toEqual([]);
      });

    it(`is told from ${fine.length} ordinary sentences near to the kind “${name}”`, () => {
      expect(found(fine)).toEqual([]);
    });
  }

  it.each(kinds.flatMap(({ honest }) => honest))(
    'is set aside with a reason, as the message says, where it is honest: %s',
    (words) => {
      const faultsOf = (text: string) =>
        faultsAfter({ name: '', file: 'content/pages/couples.mdx', append: text }).filter(
          (fault) => !before.has(identityOf(fault)),
        );
      const [fault, ...more] = faultsOf(words);
      expect(more).toEqual([]);
      expect(fault?.fix).toContain('If it is right as it stands, write on the line above: {/*');
      const comment = fault?.fix.split('on the line above: ')[1]?.replace(/\.$/, '');
      expect(faultsOf(`${comment}\n${words}`)).toEqual([]);
    },
  );

  it('leaves a page as it was, by all other rules too, once every mend stands on it', () => {
    const mends = kinds.flatMap(({ refused }) => refused.map(({ instead }) => instead));
    const words = kinds.flatMap(({ fine }) => fine);
    const paragraphs = [...new Set([...mends, ...words])].filter((text) => !text.startsWith('#'));
    const page = { name: 'all', file: 'content/pages/couples.mdx', append: '' };
    const { input } = edited(page, paragraphs.join('\n\n'));
    // So many sentences in a row sound like nothing that anyone would write.
    const after = checkContent(input).faults.filter(
      (fault) =>
        !before.has(identityOf(fault)) && !['reading-level', 'rhythm'].includes(fault.rule),
    );
    expect(after.map(({ line, rule, message }) => `${line} ${rule}: ${message}`)).toEqual([]);
  });
});
