import { describe, expect, it } from 'vitest';
import { checkScreening, parseScreeningFiles, type Fault } from '~/screening/build';
import { checkFrozen, context, frozenCheck, frozenFiles } from './frozen-content';
import type { Edit } from './patch-content';

const faultsAfter = (...edits: Edit[]): readonly Fault[] => checkFrozen(...edits).faults;

describe('reading the files', () => {
  it('does not mind the line ends and the mark of Windows', () => {
    const fromWindows = frozenFiles.map(({ path, text }) => ({
      path,
      text: `\uFEFF${text.replaceAll('\n', '\r\n')}`,
    }));
    const { faults, compiled } = checkScreening(fromWindows, context);
    expect(faults).toEqual([]);
    expect(compiled?.model).toEqual(frozenCheck.compiled?.model);
  });

  it('does not mind the order in which it gets them', () => {
    expect(checkScreening([...frozenFiles].reverse(), context).compiled?.model).toEqual(
      frozenCheck.compiled?.model,
    );
  });

  it('finds the line of a key, of an entry in a list, and of words in the text', () => {
    const text =
      '---\nkind: one\noptions:\n  - value: a\n  - value: b\n    raises: [x]\n---\n\nBecause of it.\n';
    const path = 'content/screening/questions/a.mdx';
    const { locate } = parseScreeningFiles([{ path, text }]);
    expect(locate(path, ['kind'])).toEqual({ line: 2, column: 1 });
    expect(locate(path, ['options', 1, 'raises'])).toEqual({ line: 6, column: 5 });
    expect(locate(path, ['options', 1, 'nothing'])?.line).toBe(5);
    expect(locate(path, [], 'of it')).toEqual({ line: 9, column: 9 });
    expect(locate('elsewhere', [])).toBeUndefined();
  });

  it('reports a lost data file by its name', () => {
    const faults = faultsAfter({ file: 'routes.yaml', remove: true });
    expect(faults).toContainEqual(
      expect.objectContaining({
        file: 'content/screening/routes.yaml',
        message: 'This file is missing.',
      }),
    );
  });

  it('reports the faults of all files at once', () => {
    const faults = faultsAfter(
      { file: 'questions/age.mdx', drop: 'title' },
      { file: 'questions/body.mdx', set: 'options.liver.raises', to: ['lever'] },
      { file: 'outcomes/explore.mdx', text: 'No frontmatter at all.' },
      { file: 'scores.yaml', set: 'fit.max', to: 7 },
    );
    expect(new Set(faults.map(({ file }) => file.split('/').at(-1)))).toEqual(
      new Set(['age.mdx', 'body.mdx', 'explore.mdx', 'scores.yaml']),
    );
  });
});

describe('a file of a question', () => {
  const age = 'content/screening/questions/age.mdx';
  const read = (text: string, path = age) => {
    const { source, faults } = parseScreeningFiles([{ path, text }]);
    return { entry: source.questions[0], faults: faults.filter(({ file }) => file === path) };
  };

  it.each([
    ['---\nkind: one\n---\n\nBecause.\n', 'Because.'],
    ['--- \t\nkind: one\n--- \t\nBecause.', 'Because.'],
    ['---\rkind: one\r---\rBecause.', 'Because.'],
    ['---\nkind: one\n---', ''],
    ['---\nkind: one\n---\nBefore\n---\nafter', 'Before\n---\nafter'],
    ['\uFEFF---\nkind: one\n---\nA', 'A'],
    ['---\nkind: one\n---\nA\uFEFFB', 'A\uFEFFB'],
  ])('may be written %j', (text, body) => {
    const { entry, faults } = read(text);
    expect(faults).toEqual([]);
    expect(entry).toEqual({ file: age, id: 'age', data: { kind: 'one' }, body });
  });

  it.each([
    'kind: one\n',
    'Words\n---\nkind: one\n---\n',
    '---x\nkind: one\n---\n',
    '---\nkind: one\n---x\n',
    '',
  ])('may not be written %j', (text) => {
    const { entry, faults } = read(text);
    expect(entry).toMatchObject({ id: 'age', data: undefined, body: text.trim() });
    expect(faults).toEqual([
      {
        file: age,
        line: 1,
        column: 1,
        path: '',
        rule: 'file',
        message: 'The file does not start with a block between two lines of ---.',
        fix: 'Copy the first lines of a file beside it.',
      },
    ]);
  });

  it('has its YAML faults on their own lines', () => {
    const { entry, faults } = read('---\nkind: one\ntitle: [\nerror: x\nerror: y\n---\n');
    expect(entry?.data).toBeUndefined();
    expect(faults.length).toBeGreaterThan(0);
    const twice = read('---\nkind: one\nkind: many\n---\n').faults;
    expect(twice).toEqual([
      {
        file: age,
        line: 3,
        column: 1,
        path: '',
        rule: 'file',
        message: 'The same key is written twice; only one of them would count.',
        fix: 'Remove one of the two.',
      },
    ]);
  });

  it.each([
    'content/screening/questions/Age.mdx',
    'content/screening/questions/age.md',
    'content/screening/questions/age.mdx.bak',
    'content/screening/questions/old/age.mdx',
    'copy/content/screening/questions/age.mdx',
    'content/screening/notes.yaml',
  ])('may not be named %s', (path) => {
    const { entry, faults } = read('---\nkind: one\n---\n', path);
    expect(entry).toBeUndefined();
    expect(faults.map(({ message, fix }) => [message, fix])).toEqual([
      [
        'The self-screen does not know this file.',
        'Use lower-case words joined by hyphens and the ending .mdx for a question or an outcome, or remove the file.',
      ],
    ]);
  });
});

describe('several files', () => {
  it('are read and reported by the order of their names', () => {
    const text = 'No block.';
    const names = ['b', 'c', 'a'].map((name) => `content/screening/questions/${name}.mdx`);
    const { source, faults } = parseScreeningFiles(names.map((path) => ({ path, text })));
    expect(source.questions.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(faults.slice(0, 3).map(({ file }) => file)).toEqual([...names].sort());
    expect(faults.slice(3).map(({ file, message, fix }) => [file, message, fix])).toContainEqual([
      'content/screening/sign-off.yaml',
      'This file is missing.',
      'Bring it back from an earlier version.',
    ]);
  });

  it('show a place by its path where the words are not in the text, and by the words where they are', () => {
    const path = 'content/screening/concerns.yaml';
    const { locate } = parseScreeningFiles([
      { path, text: 'liver:\n  title: undefined\n  level: medical\n' },
    ]);
    expect(locate(path, ['liver', 'level'])).toEqual({ line: 3, column: 3 });
    expect(locate(path, ['liver', 'level'], 'nowhere')).toEqual({ line: 3, column: 3 });
    expect(locate(path, ['liver', 'level'], 'liver')).toEqual({ line: 1, column: 1 });
  });
});

describe('a mistake of shape is told in an owner’s words', () => {
  it.each<[Edit, string, string]>([
    [
      { file: 'questions/age.mdx', set: 'order', to: 'first' },
      '“order” should be a number.',
      'Write here the place of the question, as a number; no two questions share one.',
    ],
    [
      { file: 'questions/age.mdx', set: 'kind', to: 'radio' },
      '“kind” is written as “radio”, which is not known.',
      'Write one of: one, many.',
    ],
    [
      { file: 'questions/age.mdx', set: 'title', to: '' },
      '“title” is empty or too small.',
      'Write here the question as it is asked.',
    ],
    [
      { file: 'questions/body.mdx', set: 'options.liver.raises', to: 'liver' },
      '“raises” should be a list.',
      'Write here the concerns that this answer raises, by their names in concerns.yaml.',
    ],
    [
      { file: 'questions/body.mdx', set: 'options.liver.value', to: 18 },
      '“value” should be a text (put quotes around it).',
      'Write here the fixed short name of this answer, such as none; other files refer to it.',
    ],
    [
      { file: 'routes.yaml', set: 'talk.0.if', to: 'who = couple' },
      '“if” is not exactly one of { concern: name }, { band: { fit: [name] } } or { answer: { question: [answers] } }; two conditions need two rows.',
      'Write here when this row holds; the last row of a level has no “if”.',
    ],
    [
      { file: 'concerns.yaml', set: 'Liver Disease', to: {} },
      'The name “Liver Disease” is not lower-case words joined by hyphens.',
      'Compare with an entry beside it.',
    ],
    [
      { file: 'concerns.yaml', set: 'liver.reviewedOn', to: 'last week' },
      '“reviewedOn” is not a date such as 2026-11-25.',
      'Write here the day a clinician checked it, such as 2026-11-25, or empty.',
    ],
    [
      { file: 'questions/impact.mdx', set: 'options.some.adds', to: 10 },
      '“adds” is too big.',
      'Write here the points that this answer adds to the question’s score.',
    ],
    [
      { file: 'questions/impact.mdx', set: 'options.some.adds', to: 1.5 },
      '“adds” should be a whole number.',
      'Write here the points that this answer adds to the question’s score.',
    ],
    [
      { file: 'questions/body.mdx', set: 'options.none.exclusive', to: 'yes' },
      '“exclusive” is written as “yes”, which is not known.',
      'Write one of: true.',
    ],
    [
      { file: 'questions/age.mdx', set: 'title', to: '   ' },
      '“title” is empty or too small.',
      'Write here the question as it is asked.',
    ],
    [
      { file: 'questions/body.mdx', set: 'options.liver.value', to: 'liver disease' },
      '“value” is not lower-case words joined by hyphens.',
      'Write here the fixed short name of this answer, such as none; other files refer to it.',
    ],
    [
      { file: 'concerns.yaml', set: 'liver.level', to: 'none' },
      '“level” is written as “none”, which is not known.',
      'Write one of: mention, talk, medical, not-now, emergency.',
    ],
    [
      { file: 'scenarios.yaml', set: 'seventeen.answers', to: 'age' },
      '“answers” should be a group of lines.',
      'Write here the answers that make the situation; every other question gets the answer that raises nothing.',
    ],
    [{ file: 'questions/age.mdx', drop: 'kind' }, '“kind” is missing.', 'Write one of: one, many.'],
    [
      { file: 'questions/age.mdx', drop: 'error' },
      '“error” is missing.',
      'Write here the words shown when nothing is chosen, such as “Select yes if …”.',
    ],
    [
      { file: 'concerns.yaml', set: 'liver.sources', to: [7] },
      'Entry 1 of “sources” should be a text (put quotes around it).',
      'Write here where this comes from: names of files in content/references, at least one.',
    ],
    [
      { file: 'concerns.yaml', set: 'liver.sources', to: ['Fine Name'] },
      'Entry 1 of “sources” is not lower-case words joined by hyphens.',
      'Write here where this comes from: names of files in content/references, at least one.',
    ],
    [
      { file: 'concerns.yaml', set: 'liver', to: 'medical' },
      '“liver” should be a group of lines.',
      'Compare with an entry beside it.',
    ],
    [
      { file: 'concerns.yaml', set: 'liver.Color', to: 'red' },
      '“Color” is not a key that may stand here.',
      'Remove it, or use one of these keys: level, booking, title, lead, reason, ask, sources, reviewedOn, helpLines.',
    ],
    [
      { file: 'scenarios.yaml', set: 'seventeen.answers.age', to: 17 },
      '“age” is not an answer or a list of answers.',
      'Write here the answers that make the situation; every other question gets the answer that raises nothing.',
    ],
    [
      { file: 'routes.yaml', set: 'talk.0', to: { if: { concern: 'out-of-area' } } },
      '“go” is missing.',
      'Write here the outcome shown, by its file name in content/screening/outcomes.',
    ],
    [
      { file: 'sign-off.yaml', text: '' },
      'The file should be a group of lines.',
      'Compare with an entry beside it.',
    ],
  ])('%j', (edit, message, fix) => {
    expect(faultsAfter(edit)).toContainEqual(
      expect.objectContaining({
        file: `content/screening/${edit.file}`,
        rule: 'shape',
        message,
        fix,
      }),
    );
  });
});
