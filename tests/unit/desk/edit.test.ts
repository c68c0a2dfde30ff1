import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { withoutItem } from '~/desk/edit/items';
import { withNewItem } from '~/desk/edit/records';
import { withTexts } from '~/desk/edit/texts';
import { rawAt, withoutValue, withValue } from '~/desk/edit/value';
import { formOf } from '~/desk/form';
import { blocksIn, nameOf } from '~/desk/forms';
import { valueAt } from '~/content/value-at';
import { practiceSchema } from '~/content/schema/practice';
import { frozenPractice } from '../../support/frozen-practice';

const practice = frozenPractice.get('content/site/practice.yaml') ?? '';
const leaves = blocksIn(formOf(practiceSchema), parse(practice)).flatMap((block) => block.leaves);
const scalars = leaves.filter(({ kind }) => kind !== 'texts');
const texts = leaves.filter(({ kind }) => kind === 'texts');
const plain = { order: [], isDay: false };

/** Lines that are not the same in two texts, from the first to the last that differs. */
function changedLines(before: string, after: string): number {
  const [old, fresh] = [before.split('\n'), after.split('\n')];
  const head = old.findIndex((line, index) => line !== fresh[index]);
  if (head < 0) return 0;
  const tail = old.toReversed().findIndex((line, index) => line !== fresh.at(-1 - index));
  return old.length - head - tail;
}

/** Words, and whatever means something to YAML. */
const words = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom(...`ab1 :#-'"\\,[]{}&*!|>%@\`?=~\n\t“”.`) }),
  fc.constantFrom(
    ...['a: b', 'a #b', "it's", '- x', 'yes', 'No', 'null', '~', '1_000', '0x1f', '2026-11-25'],
    ...['two\nlines', '+15035550142', '“hi”', '<b>&', '---', '...', '1e3', '.inf', ' a ', '', '='],
  ),
);
const values = fc.oneof(words, fc.integer(), fc.constantFrom(3.5, true, false));

describe('one value is written, and no other character', () => {
  it('of every field of the practice, for any value, and can be emptied again', () => {
    fc.assert(
      fc.property(fc.constantFrom(...scalars), values, ({ path }, value) => {
        const after = withValue(practice, path, value, plain);
        expect(valueAt(parse(after), path)).toBe(value);
        expect(changedLines(practice, after)).toBeLessThanOrEqual(1);
        const raw = rawAt(practice, path);
        if (raw === '' || raw === "''") expect(withoutValue(after, path, raw)).toBe(practice);
      }),
      { numRuns: 160 },
    );
  });

  it('of a list of texts, item by item', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.array(fc.array(words, { maxLength: 4 }), { minLength: 1, maxLength: 4 }),
        ({ path }, lists) => {
          const after = lists.reduce((now, list) => withTexts(now, path, list, []), practice);
          // A list that the file does not name yet gets its name with its first text, and keeps it.
          const isNamed = rawAt(practice, path) !== undefined;
          expect(valueAt(parse(after), path) ?? []).toEqual(lists.at(-1));
          expect(changedLines(practice, after)).toBeLessThanOrEqual(1);
          const emptied = withTexts(after, path, [], []);
          if (isNamed) expect(emptied).toBe(practice);
          else expect(valueAt(parse(emptied), path) ?? []).toEqual([]);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('of a person who is added, changed and taken out again', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(words, words), { minLength: 1, maxLength: 3 }), (people) => {
        const after = people.reduce(
          (now, [name, about]) =>
            withNewItem(
              now,
              ['therapists'],
              [
                ['name', name, false],
                ['about', about, false],
              ],
              [],
            ),
          practice,
        );
        expect((parse(after) as { therapists: unknown }).therapists).toEqual(
          people.map(([name, about]) => ({ name, about })),
        );
        const order = ['name', 'pronouns', 'about'];
        const path = ['therapists', 0, 'pronouns'];
        const more = withValue(after, path, 'they', { order, isDay: false });
        expect(withoutValue(more, path, undefined)).toBe(after);
        const none = people.reduce((now) => withoutItem(now, ['therapists'], 0), after);
        expect(none).toBe(practice);
      }),
      { numRuns: 20 },
    );
  });
});

describe('what an owner wrote by hand stays', () => {
  it.each([
    ['quotes that a value had', 'a: "x y"  # n\n', ['a'], 'z w', 'a: "z w"  # n\n'],
    [
      'the note of a block of text',
      'a: |  # n\n  x\n  y\n\nb: 1\n',
      ['a'],
      'z',
      'a: z  # n\n\nb: 1\n',
    ],
    [
      'the lines after a folded text',
      'a: >-\n  x\n  y\n# c\nb: 1\n',
      ['a'],
      'z',
      'a: z\n# c\nb: 1\n',
    ],
    ['a value on a line of its own', 'a:\n  "x"\nb: 1\n', ['a'], 'z', 'a:\n  "z"\nb: 1\n'],
    [
      'a group in braces',
      'a: { b: 1, c: x }  # n\n',
      ['a', 'c'],
      'y, z',
      "a: { b: 1, c: 'y, z' }  # n\n",
    ],
    ['a name in quotes', "'9:1':\n  b: x\n", ['9:1', 'b'], 'z', "'9:1':\n  b: z\n"],
    [
      'an item of a list',
      'a:\n  - x  # one\n  # c\n  - y  # two\n',
      ['a', 1],
      'z',
      'a:\n  - x  # one\n  # c\n  - z  # two\n',
    ],
    [
      'a name that was missing',
      'a:\n  b: 1  # n\n  d: 2\n',
      ['a', 'c'],
      'x',
      'a:\n  b: 1  # n\n  c: x\n  d: 2\n',
    ],
    ['no line end at the end', 'a: x', ['a'], 'z', 'a: z'],
    ['the space of a word processor at the end', 'a: x\u00a0 # n\n', ['a'], 'z', 'a: z # n\n'],
  ])('%s', (_, before, path, value, after) => {
    expect(withValue(before, path, value, { order: ['b', 'c', 'd'], isDay: false })).toBe(after);
  });

  it('a list with notes between its items', () => {
    const before = 'a:  # n\n  - x  # one\n  # c\n  - y\nb: 1\n';
    expect(withTexts(before, ['a'], ['y'], [])).toBe('a:  # n\n  # c\n  - y\nb: 1\n');
    expect(withTexts(before, ['a'], ['x', 'z', 'y'], [])).toBe(
      'a:  # n\n  - x  # one\n  - z\n  # c\n  - y\nb: 1\n',
    );
  });

  it('a day stands bare, and a text that looks like one does not', () => {
    expect(withValue("a: ''\n", ['a'], '2026-11-25', { order: [], isDay: true })).toBe(
      'a: 2026-11-25\n',
    );
    expect(withValue("a: ''\n", ['a'], '2026-11-25', plain)).toBe("a: '2026-11-25'\n");
  });
});

describe('nothing is written where it could not be done safely', () => {
  it.each([
    ['a file that cannot be read', 'a: "x\nb: 1\n', ['b']],
    ['a value that other places borrow', 'a: &x\n  b: 1\nc: *x\n', ['a', 'b']],
    ['a place that is not there', 'a: 1\n', ['b', 'c']],
  ])('%s', (_, text, path) => {
    expect(() => withValue(text, path, 'z', plain)).toThrow(/./);
  });
});

it('every field of the practice has a name of its own', () => {
  const names = leaves.map(({ path }) => nameOf(path));
  expect(new Set(names).size).toBe(names.length);
});
