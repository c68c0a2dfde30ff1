import { describe, expect, it } from 'vitest';
import { selfScreenOf } from '~/content/self-screen';
import { loadSite } from '~/content/site-loader';
import { frozenPractice } from '../../support/frozen-practice';
import { checkFiles, type PlacedFinding } from '../screening/check-files';
import { checkFrozen, context, frozenCheck, frozenFiles } from '../screening/frozen-content';
import type { Edit } from '../screening/patch-content';

const faultsAfter = (...edits: Edit[]): readonly PlacedFinding[] => checkFrozen(...edits).faults;

const read = (...files: readonly (readonly [path: string, text: string])[]) =>
  selfScreenOf(loadSite(new Map(files)));

describe('reading the files of the self-screen', () => {
  it('does not mind the line ends of Windows', () => {
    const fromWindows = frozenFiles.map(({ path, text }) => ({
      path,
      text: text.replaceAll('\n', '\r\n'),
    }));
    const { faults, compiled } = checkFiles(fromWindows, context);
    expect(faults).toEqual([]);
    expect(compiled?.model).toEqual(frozenCheck.compiled?.model);
  });

  it('does not mind the order in which it gets them', () => {
    expect(checkFiles([...frozenFiles].reverse(), context).compiled?.model).toEqual(
      frozenCheck.compiled?.model,
    );
  });

  it('gives a finding the line of a key, of an entry in a list, or of words in the text', () => {
    const file = 'content/screening/questions/a.mdx';
    const text =
      '---\nkind: one\noptions:\n  - value: a\n  - value: b\n    raises: [x]\n---\n\nBecause of it.\n';
    const { place } = read([file, text]);
    const placeOf = (path: readonly (string | number)[], words?: string) => {
      const finding = { file, path, rule: 'shape', message: 'm', fix: 'f' } as const;
      const [fault] = place([words === undefined ? finding : { ...finding, words }]);
      return [fault?.line, fault?.column];
    };
    expect(placeOf(['kind'])).toEqual([2, 1]);
    expect(placeOf(['options', 1, 'raises'])).toEqual([6, 5]);
    expect(placeOf(['options', 1, 'nothing'])[0]).toBe(5);
    expect(placeOf([], 'of it')).toEqual([9, 9]);
    expect(placeOf(['kind'], 'nowhere')).toEqual([2, 1]);
  });

  it('knows every fact, lists too, in the words of the pages', () => {
    const file = 'content/site/practice.yaml';
    const phones = "\nphones: [{ label: Billing, number: '+15555550101' }]\n";
    const { facts } = read([file, `${frozenPractice.get(file)}${phones}`]).context;
    expect(facts).toMatchObject({ phones: 'Billing 1-555-555-0101', places: 'ask us' });
  });

  it('reports the faults of all files at once', () => {
    const faults = faultsAfter(
      { file: 'questions/age.mdx', drop: 'title' },
      { file: 'questions/body.mdx', set: 'options.liver.raises', to: ['lever'] },
      { file: 'outcomes/explore.mdx', text: 'No frontmatter at all.' },
      { file: 'scores.yaml', set: 'fit.max', to: 7 },
      { file: 'routes.yaml', remove: true },
    );
    expect(new Set(faults.map(({ file }) => file.split('/').at(-1)))).toEqual(
      new Set(['age.mdx', 'body.mdx', 'explore.mdx', 'routes.yaml', 'scores.yaml']),
    );
  });

  it.each([
    ['---\nkind: one\n---\n\nBecause.\n', 'Because.'],
    ['--- \t\nkind: one\n--- \t\nBecause.', 'Because.'],
    ['---\rkind: one\r---\rBecause.', 'Because.'],
    ['---\nkind: one\n---', ''],
    ['---\nkind: one\n---\nBefore\n---\nafter', 'Before\n---\nafter'],
    ['---\nkind: one\n---\nA\uFEFFB', 'A\uFEFFB'],
  ])('takes a text apart that is written %j', (text, body) => {
    const { questions } = loadSite(new Map([['content/screening/questions/age.mdx', text]]));
    const [{ yaml, mdx } = { yaml: undefined, mdx: undefined }] = questions;
    expect(yaml?.data).toEqual({ kind: 'one' });
    expect(mdx?.source.text.slice(mdx.bodyFrom).trim()).toBe(body);
  });

  it.each([
    ['kind: one\n', 'the first line must be “---”'],
    ['Words\n---\nkind: one\n---\n', 'the first line must be “---”'],
    ['---x\nkind: one\n---\n', 'the first line must be “---”'],
    ['---\nkind: one\n---x\n', 'the second “---” is missing'],
    ['', 'this file is empty'],
  ])('knows that there is a record, but not what it says, when it is written %j', (text, said) => {
    const { records, faults } = read(['content/screening/questions/age.mdx', text]);
    expect([records.known.questions, records.questions]).toEqual([['age'], []]);
    expect(
      faults
        .filter(({ rule }) => rule === 'frontmatter' || rule === 'unreadable')
        .map(({ message }) => message),
    ).toEqual([expect.stringContaining(said)]);
  });

  it.each([
    'questions/Age.mdx',
    'questions/age.md',
    'questions/age.mdx.bak',
    'questions/age copy.mdx',
    'questions/old/age.mdx',
    'questions/constructor.mdx',
    'notes.yaml',
  ])('takes no record from a file that is named %s, and says so once', (name) => {
    const path = `content/screening/${name}`;
    const { records, faults } = read([path, '---\nkind: one\n---\n']);
    expect(records.known).toEqual({ questions: [], outcomes: [] });
    expect(faults.filter(({ file }) => file === path).map(({ rule }) => rule)).toContain(
      'file-name',
    );
  });

  it('compiles nothing while a file is missing, or a record is not valid', () => {
    for (const edit of [
      { file: 'scenarios.yaml', remove: true },
      { file: 'scenarios.yaml', text: '' },
      { file: 'questions/age.mdx', drop: 'title' },
      { file: 'outcomes/explore.mdx', drop: 'lead' },
    ] as const)
      expect(checkFrozen(edit).compiled).toBeNull();
  });
});

describe('a mistake in a field of the self-screen is told in the words that hold for all content', () => {
  it.each<[Edit, string, string]>([
    [
      { file: 'questions/age.mdx', set: 'order', to: 'first' },
      '“order” must be a number; it says “first”',
      'Correct this line. About this field: the place of the question, as a number; no two questions share one.',
    ],
    [
      { file: 'questions/age.mdx', set: 'kind', to: 'radio' },
      '“kind” must be one of: one, many; it says “radio”',
      'Correct this line. About this field: “one” for a single answer, “many” for checkboxes.',
    ],
    [
      { file: 'questions/age.mdx', set: 'title', to: '   ' },
      '“title” must not be empty; it says “   ”',
      'Correct this line. About this field: the question as it is asked.',
    ],
    [
      { file: 'questions/body.mdx', set: 'options.liver.raises', to: 'liver' },
      '“options.raises” must be a list, with one “- item” a line; it says “liver”',
      'Write “raises: [liver]”. About this field: the concerns that this answer raises, by their names in concerns.yaml.',
    ],
    [
      { file: 'questions/body.mdx', set: 'options.liver.value', to: 18 },
      '“options.value” must be a name; it says “18”',
      "Write “value: '18'”. About this field: the fixed short name of this answer, such as none; other files refer to it.",
    ],
    [
      { file: 'questions/body.mdx', set: 'options.liver.value', to: 'liver disease' },
      '“options.value” must be lower-case words joined by hyphens; it says “liver disease”',
      'Correct this line. About this field: the fixed short name of this answer, such as none; other files refer to it.',
    ],
    [
      { file: 'routes.yaml', set: 'talk.0.if', to: 'who = couple' },
      '“talk.if” is not exactly one of { concern: name }, { band: { fit: [name] } } or { answer: { question: [answers] } }; two conditions need two rows; it says “who = couple”',
      'Correct this line. About this field: when this row holds; the last row of a level has no “if”.',
    ],
    [
      { file: 'concerns.yaml', set: 'Liver Disease', to: {} },
      '“Liver Disease” must be lower-case words joined by hyphens',
      'Correct this line.',
    ],
    [
      { file: 'concerns.yaml', set: 'liver.reviewedOn', to: 'last week' },
      '“liver.reviewedOn” must be a date written as year-month-day, such as 2026-11-25, or empty; it says “last week”',
      'Correct this line. About this field: the day a clinician checked it, such as 2026-11-25, or empty.',
    ],
    [
      { file: 'questions/impact.mdx', set: 'options.some.adds', to: 10 },
      '“options.adds” may be at most 9; it says “10”',
      'Correct this line. About this field: the points that this answer adds to the question’s score.',
    ],
    [
      { file: 'questions/impact.mdx', set: 'options.some.adds', to: 1.5 },
      '“options.adds” must be a whole number; it says “1.5”',
      'Correct this line. About this field: the points that this answer adds to the question’s score.',
    ],
    [
      { file: 'questions/body.mdx', set: 'options.none.exclusive', to: 'yes' },
      '“options.exclusive” must be true; it says “yes”',
      'Correct this line. About this field: true when this answer unticks all others; leave the line out otherwise.',
    ],
    [
      { file: 'concerns.yaml', set: 'liver.level', to: 'none' },
      '“liver.level” must be one of: mention, talk, medical, not-now, emergency; it says “none”',
      'Correct this line. About this field: how careful to be: mention (bring it up, changes no next step), talk, medical, not-now or emergency.',
    ],
    [
      { file: 'concerns.yaml', set: 'liver.sources', to: [7] },
      '“liver.sources” must be a name; it says “7”',
      "Write “- '7'”. About this field: where this comes from: names of files in content/references, at least one.",
    ],
    [
      { file: 'concerns.yaml', set: 'liver.sources', to: [] },
      '“liver.sources” must name at least one',
      'Correct this line. About this field: where this comes from: names of files in content/references, at least one.',
    ],
    [
      { file: 'concerns.yaml', set: 'liver', to: 'medical' },
      '“liver” must be a group of indented lines; it says “medical”',
      'Correct this line.',
    ],
    [
      { file: 'concerns.yaml', set: 'liver.Color', to: 'red' },
      '“Color” is not a field that this file can have',
      'Use only these fields: level, booking, title, lead, reason, ask, sources, reviewedOn, helpLines. Correct the name, or delete the line.',
    ],
    [
      { file: 'scenarios.yaml', set: 'seventeen.answers.age', to: 17 },
      '“seventeen.answers.age” is not an answer or a list of answers; it says “17”',
      'Correct this line. About this field: the answers that make the situation; every other question gets the answer that raises nothing.',
    ],
    [
      { file: 'questions/age.mdx', drop: 'kind' },
      '“kind” is missing',
      'Add a line “kind: …”, one of: one, many. About this field: “one” for a single answer, “many” for checkboxes.',
    ],
    [
      { file: 'questions/age.mdx', drop: 'error' },
      '“error” is missing',
      'Add a line “error: …”. About this field: the words shown when nothing is chosen, such as “Select yes if …”.',
    ],
    [
      { file: 'routes.yaml', set: 'talk.0', to: { if: { concern: 'out-of-area' } } },
      '“talk.go” is missing',
      'Add a line “go: …”. About this field: the outcome shown, by its file name in content/screening/outcomes.',
    ],
    [
      { file: 'scenarios.yaml', text: '' },
      'this file is empty',
      'Bring it back from the last version, or delete it if nothing needs it.',
    ],
    [
      { file: 'scenarios.yaml', text: '{}' },
      'this file has lost all that it held',
      'Put back what is missing.',
    ],
  ])('%j', (edit, message, fix) => {
    const file = `content/screening/${edit.file}`;
    expect(faultsAfter(edit)).toContainEqual(expect.objectContaining({ file, message, fix }));
  });
});
