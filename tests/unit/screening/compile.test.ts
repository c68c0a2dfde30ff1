import { describe, expect, it } from 'vitest';
import type { Rule } from '~/screening/build';
import { fillFacts, findUnknownFacts } from '~/screening/compile/facts';
import { describeClinicalContent } from '~/screening/compile/fingerprint';
import type { Records } from '~/screening/compile/records';
import { suggestName } from '~/screening/compile/suggest';
import { checkFrozen } from './frozen-content';
import type { Edit } from './patch-content';

describe('facts in the words of the self-screen', () => {
  const facts = { 'course.months': '3 to 6', minimumAge: '18' };

  it('are filled in wherever a text stands, and nothing else is touched', () => {
    const value = {
      title: 'For [[course.months]] months, at [[ minimumAge ]] and [[minimumAge]]',
      list: ['[[minimumAge]]', 7, null],
      on: true,
    };
    expect(fillFacts(value, facts)).toEqual({
      title: 'For 3 to 6 months, at 18 and 18',
      list: ['18', 7, null],
      on: true,
    });
  });

  it('stay as they were written where there is no such fact', () => {
    expect(fillFacts('[[nonsense]] [[]] [minimumAge]', facts)).toBe(
      '[[nonsense]] [[]] [minimumAge]',
    );
  });

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

describe('what does not fit together', () => {
  const faultsAfter = (...edits: Edit[]) =>
    checkFrozen(edits).faults.map(({ file, path, rule, message, fix }) => ({
      file: file.replace('content/screening/', ''),
      path,
      rule,
      message,
      fix,
    }));

  it.each<[Edit, Rule, string, string, string]>([
    [
      { file: 'questions/heart.mdx', set: 'options.none.adds', to: 1 },
      'shape',
      'options.5.adds',
      'This answer adds points, but “heart” belongs to no score.',
      'Add “score: fit” or “score: readiness” to the question, or remove “adds”.',
    ],
    [
      { file: 'questions/heart.mdx', set: 'options.bp-uncontrolled.adds', to: 1 },
      'shape',
      'options.0.adds',
      'This answer adds points, but “heart” belongs to no score.',
      'Add “score: fit” or “score: readiness” to the question, or remove “adds”.',
    ],
    [
      { file: 'questions/driving.mdx', set: 'score', to: 'fit' },
      'shape',
      'score',
      '“driving” belongs to a score, but none of its answers adds a point.',
      'Remove “score”, or add “adds” to an answer.',
    ],
    [
      { file: 'questions/driving.mdx', set: 'options.no.label', to: 'Yes' },
      'shape',
      'options.2.label',
      'Two answers to “driving” read “Yes”.',
      'Word them so that a reader can tell them apart.',
    ],
    [
      { file: 'scores.yaml', set: 'fit.bands.clear.from', to: 6 },
      'score-bands',
      'fit.bands.2.from',
      'The bands of “fit” leave a gap: sums of 4 to 5 have no band.',
      'Let “clear” start at 4, or let the band below it reach 5.',
    ],
    [
      { file: 'scores.yaml', set: 'fit.bands.clear.from', to: 5 },
      'score-bands',
      'fit.bands.2.from',
      'The bands of “fit” leave a gap: a sum of 4 has no band.',
      'Let “clear” start at 4, or let the band below it reach 4.',
    ],
    [
      {
        file: 'scores.yaml',
        set: 'fit.bands.clear',
        to: { id: 'clear', from: 7, to: 6, meaning: 'Much.' },
      },
      'score-bands',
      'fit.bands.2.to',
      'The band “clear” of “fit” ends before it starts.',
      'Swap “from” and “to”.',
    ],
    [
      { file: 'scores.yaml', set: 'fit.bands.some.id', to: 'clear' },
      'score-bands',
      'fit.bands.2.id',
      'Two bands of “fit” are named “clear”.',
      'Give each band its own id.',
    ],
    [
      { file: 'questions/home-safety.mdx', set: 'askedIf', to: { whom: ['couple'] } },
      'unknown-name',
      'askedIf.whom',
      'There is no question named “whom”.',
      'Did you mean “who”?',
    ],
    [
      { file: 'questions/home-safety.mdx', set: 'askedIf', to: { who: ['couples'] } },
      'unknown-name',
      'askedIf.who',
      'There is no answer to “who” named “couples”.',
      'Did you mean “couple”?',
    ],
    [
      { file: 'routes.yaml', set: 'none.2.if', to: { answer: { prescription: ['not-yeti'] } } },
      'unknown-name',
      'none.2.if.prescription',
      'There is no answer to “prescription” named “not-yeti”.',
      'Did you mean “not-yet”?',
    ],
    [
      { file: 'routes.yaml', set: 'talk.0.if', to: { concern: 'out-of-are' } },
      'unknown-name',
      'talk.0.if',
      'There is no concern named “out-of-are”.',
      'Did you mean “out-of-area”?',
    ],
    [
      { file: 'scenarios.yaml', set: 'seventeen.answers', to: { age: 'under-19' } },
      'unknown-name',
      'seventeen.answers.age',
      'There is no answer to “age” named “under-19”.',
      'Did you mean “under-18”?',
    ],
  ])('is told: %j', (edit, rule, path, message, fix) => {
    expect(faultsAfter(edit)).toContainEqual({ file: edit.file, path, rule, message, fix });
  });

  it('is not told of bands that are only written in another order', () => {
    const bands = [
      { id: 'clear', from: 4, to: 6, meaning: 'Much.' },
      { id: 'low', from: 0, to: 1, meaning: 'Little.' },
      { id: 'some', from: 2, to: 3, meaning: 'Some.' },
    ];
    expect(faultsAfter({ file: 'scores.yaml', set: 'fit.bands', to: bands })).toEqual([]);
  });

  it('is told of a lost file once, and not of every name that it held', () => {
    expect(faultsAfter({ file: 'scores.yaml', remove: true })).toEqual([
      {
        file: 'scores.yaml',
        path: '',
        rule: 'file',
        message: 'This file is missing.',
        fix: 'Bring it back from an earlier version.',
      },
    ]);
    expect(faultsAfter({ file: 'concerns.yaml', remove: true })).toHaveLength(1);
  });
});

describe('a fact that there is not', () => {
  it.each([
    ['concerns.yaml', 'liver.reason'],
    ['scores.yaml', 'fit.title'],
    ['questions/age.mdx', 'title'],
    ['outcomes/explore.mdx', 'lead'],
  ])('is found in %s', (file, set) => {
    const { faults } = checkFrozen([{ file, set, to: 'With [[nonsense]]' }]);
    expect(faults.map((fault) => [fault.file, fault.path, fault.rule])).toEqual([
      [`content/screening/${file}`, set, 'unknown-fact'],
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
  const records: Records = {
    questions: [question],
    outcomes: [outcome],
    concerns: { c: concern },
    routes: undefined,
    scores: undefined,
    scenarios: undefined,
    signOff: undefined,
  };
  const backwards = <T extends object>(value: T): T =>
    Object.fromEntries(Object.entries(value).reverse()) as T;

  it('is written the same way from release to release, so that a sign-off stays valid', () => {
    expect(describeClinicalContent({ ...records, outcomes: [] })).toMatchInlineSnapshot(
      `"{"concerns":{"c":{"ask":"A","level":"talk","reason":"R","reviewedOn":"","sources":["s"],"title":"T"}},"outcomes":{},"questions":[{"error":"Select","id":"a","kind":"one","options":[{"label":"No","value":"no"},{"label":"No","value":"yes"}],"order":0,"title":"A?"}]}"`,
    );
  });

  it('does not mind in which order the keys of a record were written', () => {
    const other: Records = {
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

  it.each<[string, Partial<Records>]>([
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
    const other: Records = {
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
