import { describe, expect, it } from 'vitest';
import type { ScreeningRecords } from '~/content/self-screen';
import { findUnknownFacts } from '~/screening/compile/facts';
import { describeClinicalContent } from '~/screening/compile/fingerprint';
import { suggestName } from '~/screening/compile/suggest';
import { frozenModel } from './frozen-content';

describe('facts in the words of the self-screen', () => {
  const facts = { 'course.months': '3 to 6', minimumAge: '18' };

  it('that there are not are found with their place', () => {
    const value = {
      title: 'At [[minimumAge]]',
      options: [
        { label: 'x' },
        { label: '[[course.month]] and [[ nonsense ]]', adds: 2, hint: null },
      ],
    };
    expect(findUnknownFacts('a.mdx', value, facts)).toEqual([
      {
        file: 'a.mdx',
        path: ['options', 1, 'label'],
        rule: 'unknown-fact',
        message: 'There is no fact named “course.month” in content/site/practice.yaml.',
        fix: 'Did you mean “course.months”?',
      },
      {
        file: 'a.mdx',
        path: ['options', 1, 'label'],
        rule: 'unknown-fact',
        message: 'There is no fact named “nonsense” in content/site/practice.yaml.',
        fix: 'Write one of: “course.months”, “minimumAge”.',
      },
    ]);
  });
});

describe('a name that there is not', () => {
  it.each([
    ['liver', ['kidney', 'lever', 'river-boat'], 'Did you mean “lever”?'],
    ['abc', ['xyz'], 'Write one of: “xyz”.'],
    ['', ['four', 'three'], 'Write one of: “four”, “three”.'],
    ['anything', [], 'There is none yet.'],
  ])('“%s” among %j is answered with what is near', (written, known, answer) => {
    expect(suggestName(written, known)).toBe(answer);
  });
});

describe('the fingerprint of the clinical content', () => {
  const option = { value: 'no', label: 'No' };
  const question = {
    id: 'a',
    file: 'a.mdx',
    body: 'Why.',
    record: {
      order: 1,
      kind: 'one' as const,
      title: 'A?',
      error: 'Select',
      options: [option, { ...option, value: 'yes' }],
    },
  };
  const concern = {
    level: 'talk' as const,
    title: 'T',
    reason: 'R',
    ask: 'A',
    sources: ['s'],
    reviewedOn: '',
  };
  const outcome = {
    id: 'o',
    file: 'o.mdx',
    body: 'Text.',
    record: {
      level: 'none' as const,
      title: 'O',
      lead: 'L',
      actions: ['talk' as const],
      next: ['N'],
    },
  };
  const records: ScreeningRecords = {
    questions: [question],
    outcomes: [outcome],
    concerns: { c: concern },
    routes: undefined,
    scores: undefined,
    scenarios: undefined,
    visitors: undefined,
    signOff: undefined,
    known: { questions: ['a'], outcomes: ['o'] },
  };
  const backwards = <T extends object>(value: T): T =>
    Object.fromEntries(Object.entries(value).reverse()) as T;

  it('is written the same way from release to release, so that a sign-off stays valid', () => {
    expect(describeClinicalContent({ ...records, outcomes: [] })).toMatchInlineSnapshot(
      `"{"concerns":{"c":{"ask":"A","level":"talk","reason":"R","reviewedOn":"","sources":["s"],"title":"T"}},"outcomes":{},"questions":[{"error":"Select","id":"a","kind":"one","options":[{"label":"No","value":"no"},{"label":"No","value":"yes"}],"order":0,"title":"A?"}]}"`,
    );
  });

  it('does not mind in which order the keys of a record were written', () => {
    const other: ScreeningRecords = {
      ...records,
      questions: [
        {
          ...question,
          record: {
            ...backwards(question.record),
            options: question.record.options.map(backwards),
          },
        },
      ],
      concerns: { c: backwards(concern) },
    };
    expect(describeClinicalContent(other)).toBe(describeClinicalContent(records));
  });

  it.each<[string, Partial<ScreeningRecords>]>([
    [
      'the order of two answers',
      {
        questions: [
          {
            ...question,
            record: { ...question.record, options: [...question.record.options].reverse() },
          },
        ],
      },
    ],
    ['the name of a question', { questions: [{ ...question, id: 'b' }] }],
    ['the text of an outcome', { outcomes: [{ ...outcome, body: 'Other text.' }] }],
    ['the name of a concern', { concerns: { d: concern } }],
    ['no concerns at all', { concerns: undefined }],
  ])('changes with %s', (_what, change) => {
    expect(describeClinicalContent({ ...records, ...change })).not.toBe(
      describeClinicalContent(records),
    );
  });

  it('does not change with “Why we ask”, a review date or the number of a place', () => {
    const other: ScreeningRecords = {
      ...records,
      questions: [{ ...question, body: 'Because.', record: { ...question.record, order: 7 } }],
      concerns: { c: { ...concern, reviewedOn: '2026-11-25' } },
    };
    expect(describeClinicalContent(other)).toBe(describeClinicalContent(records));
  });

  it('changes when two questions change places', () => {
    const second = { ...question, id: 'b' };
    expect(describeClinicalContent({ ...records, questions: [question, second] })).not.toBe(
      describeClinicalContent({ ...records, questions: [second, question] }),
    );
  });
});

describe('the highest sum that readers see', () => {
  it('is the one that answers can reach, also once a question that counted is gone', () => {
    const { fit, readiness } = frozenModel().scores;
    expect([fit.max, readiness.max]).toEqual([6, 6]);
    const options = ['talk-therapy', 'medication', 'practices', 'nothing-yet', 'unsure'];
    const counting = ['score', ...options.map((option) => `options.${option}.adds`)];
    const { scores } = frozenModel(
      ...counting.map((drop) => ({ file: 'questions/tried.mdx', drop })),
    );
    expect(scores.fit.max).toBe(4);
    expect(scores.fit.bands.map(({ from, to }) => [from, to])).toEqual([
      [0, 1],
      [2, 3],
      [4, 4],
    ]);
    expect(scores.readiness).toEqual(readiness);
  });
});
