import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '~/check/check';
import { askEach, faultsOf } from '~/check/new/ask';
import { draft } from '~/check/new/draft';
import { withMapPlace } from '~/check/new/map';
import { withMenuEntry } from '~/check/new/menu';
import { readFlags } from '~/check/new/flags';
import { kinds } from '~/check/new/kinds';
import type { Kind } from '~/check/new/kinds';
import { promptsFor } from '~/check/new/prompts';
import { sourceId } from '~/check/new/source-id';
import { slugOf } from '~/lib/slug';
import { loadSite } from '~/content/site-loader';
import { realInput, today } from './corpus';

const site = loadSite(realInput.files);

const told: Record<Kind, Record<string, string>> = {
  page: {
    title: 'Group work: what it is',
    description: 'What group work would be, whom it may suit, and why we do not offer it now.',
    question: 'Do you work with groups?',
    short: 'Not at present',
    risk: 'Risk: what is said in a group can leave it',
    notFor: 'Someone who is in danger now',
    text: 'Not at present. Ask us again in spring.',
  },
  question: {
    title: 'May I bring a “lucky” stone?',
    topic: 'sessions',
    page: '/what-to-expect/',
    answer: 'Yes, if it is small. Tell us first.',
  },
  prescriber: {
    name: 'River Clinic',
    route: 'A clinic.',
    decides: 'Its doctor.',
    medicine: 'Drips.',
    therapistPresent: 'no',
    therapistNote: 'Not allowed.',
    monitor: 'A nurse.',
    followUps: 'One.',
    paidTo: 'The clinic.',
    states: 'Oregon.',
    text: 'Ask who is in the room.',
  },
  source: {
    title: 'A study of rest',
    authors: 'Able, B. C.; River Institute',
    issued: '2022',
    type: 'article-journal',
    kind: 'open study',
    DOI: '10.1000/abc',
    people: '12',
    species: 'people',
    showed: 'People rested.',
    limits: 'It was small.',
  },
  'screening-question': {
    title: 'Do you sleep well?',
    name: 'sleep',
    error: 'Select yes if you sleep well',
    answers: 'Yes; Yes, with help; No; I am not sure',
    why: 'Rest helps you to take part',
    after: 'driving',
  },
};

describe('A new file', () => {
  it.each(kinds)('of the kind “%s” passes the check as it is written', (kind) => {
    const { files: drafts } = draft(kind, told[kind], site, today);
    const { faults } = checkContent({
      ...realInput,
      files: new Map([...realInput.files, ...drafts]),
    });
    expect(
      faults.filter(
        ({ file, level, rule }) => drafts.has(file) && (level === 'error' || rule === 'summary'),
      ),
    ).toEqual([]);
    expect([...drafts.keys()].some((path) => !realInput.files.has(path))).toBe(true);
  });

  it.each(kinds)('of the kind “%s” takes these answers without a word', (kind) => {
    expect(faultsOf(promptsFor[kind], told[kind], site)).toEqual([]);
  });

  it.each(kinds)('of the kind “%s” comes with what is to be done next', (kind) => {
    const { next } = draft(kind, told[kind], site, today);
    expect(next.length).toBeGreaterThan(0);
    expect(next.filter((line) => !/^[A-Z“]/.test(line))).toEqual([]);
  });

  it.each(kinds)('of the kind “%s” needs no more than it asks for', (kind) => {
    const asked = new Set(promptsFor[kind].map(({ name }) => name));
    expect(Object.keys(told[kind]).filter((name) => !asked.has(name))).toEqual([]);
    expect(
      promptsFor[kind].filter(({ name, isOptional }) => !isOptional && !(name in told[kind])),
    ).toEqual([]);
  });

  it('names an organization whole, whose name has commas', () => {
    const authors = 'Feder, A.; National Heart, Lung, and Blood Institute';
    const [text = ''] = draft('source', { ...told.source, authors }, site, today).files.values();
    expect((parse(text) as { author: unknown }).author).toEqual([
      { family: 'Feder', given: 'A.' },
      { literal: 'National Heart, Lung, and Blood Institute' },
    ]);
  });

  it('has a name without signs and accents', () => {
    expect(slugOf('What’s “new”, in Zürich?')).toBe('whats-new-in-zurich');
  });

  it('is a page with a box of three lines, and words of its own below', () => {
    const [text = ''] = draft('page', told.page, site, today).files.values();
    expect(text.split('---\n').at(-1)).toBe(`
<Summary>

- Not at present.
- Risk: what is said in a group can leave it. [Read the risks](/safety/).
- Not for: Someone who is in danger now.

</Summary>

## Do you work with groups?

Not at present. Ask us again in spring.
`);
  });

  it('is a source that says what was not confirmed, when it was not read', () => {
    const [text = ''] = draft(
      'source',
      { ...told.source, missing: 'Only the abstract was read.' },
      site,
      today,
    ).files.values();
    expect(text).toContain('status: partly-verified');
    expect(text).toContain('missing: Only the abstract was read.');
  });

  it.each([
    ['', 'people: null'],
    ['1,247', 'people: 1247'],
    ['1247', 'people: 1247'],
  ])('is a source whose number of people, told as “%s”, is read', (people, line) => {
    const [text = ''] = draft('source', { ...told.source, people }, site, today).files.values();
    expect(text).toContain(line);
  });

  it('is a source with a letter to its name when another has it, and says so', () => {
    const { files, next } = draft(
      'source',
      { ...told.source, authors: 'Feder, A.', issued: '2021' },
      site,
      today,
    );
    expect([...files.keys()]).toEqual(['content/references/feder-2021b.yaml']);
    expect(next.slice(0, 2)).toEqual([
      'There is a source feder-2021 already, so this one is called feder-2021b.',
      'Cite it right after the full stop of a sentence: <Cite id="feder-2021b" />',
    ]);
  });

  it('is a question of the self-screen that stands where it was told to, and leaves the proof as it was', () => {
    const { files, next } = draft('screening-question', told['screening-question'], site, today);
    expect(files.get('content/screening/questions/sleep.mdx')).toContain('order: 175\n');
    expect(files.get('content/screening/questions/sleep.mdx')?.match(/(?<=value: ).*/g)).toEqual([
      'yes',
      'yes-with-help',
      'no',
      'unsure',
    ]);
    expect(
      checkContent({ ...realInput, files: new Map([...realInput.files, ...files]) }).screening
        .lines[0],
    ).toMatch(/ 0 unsafe$/);
    expect(next.join('\n')).toMatch(/concerns\.yaml[\s\S]*npm run check/);
  });

  it('is a question of the self-screen that comes last when nothing else is told', () => {
    const [text = ''] = draft(
      'screening-question',
      { ...told['screening-question'], after: '' },
      site,
      today,
    ).files.values();
    expect(text).toContain('order: 210\n');
  });
});

describe('The name of a source', () => {
  it.each([
    [{ family: 'Feder', given: 'A.' }, '2021', 'feder-2021'],
    [{ family: 'van der Berg', given: 'T.' }, '2020', 'van-der-berg-2020'],
    [{ literal: 'National Institute of Mental Health' }, '2024', 'nimh-2024'],
    [{ literal: 'US Food and Drug Administration' }, '2023', 'fda-2023'],
    [{ literal: 'U.S. Food and Drug Administration' }, '2023', 'fda-2023'],
    [
      { literal: 'National Center for Posttraumatic Stress Disorder (NCPTSD)' },
      '2024',
      'ncptsd-2024',
    ],
    [{ literal: 'River Institute' }, '2022', 'river-institute-2022'],
    [{ literal: 'Innerwell' }, '', 'innerwell-treatments-rest'],
  ])('by %j in “%s” is %s', (author, year, id) => {
    expect(
      sourceId({ authors: [author], title: 'On the treatments for rest', year }, new Set()),
    ).toBe(id);
  });

  it('is never that of another', () => {
    const facts = { authors: [{ literal: 'Innerwell' }], title: 'Safety', year: '' };
    expect(sourceId(facts, new Set(['innerwell-safety']))).toBe('innerwell-safety-b');
    expect(
      sourceId({ ...facts, year: '2024' }, new Set(['innerwell-2024', 'innerwell-2024b'])),
    ).toBe('innerwell-2024c');
  });
});

/** An answer that will not do, what is said about it, and one that will. */
interface Refused {
  readonly kind: Kind;
  readonly name: string;
  readonly wrong: string;
  readonly right: string;
  readonly said: string;
}

const refused = parse(readFileSync('tests/fixtures/owner/answers.yaml', 'utf8')) as Refused[];

describe('A question of npm run new', () => {
  /** Answers in turn, and keeps what was said. */
  const talkWith = (...answers: string[]) => {
    const said: string[] = [];
    return {
      said,
      ask: () => Promise.resolve(answers.shift() ?? ''),
      say: (words: string) => {
        said.push(words);
      },
    };
  };
  const questionOf = (kind: Kind, name: string) =>
    promptsFor[kind].filter((question) => question.name === name);

  it.each(refused)(
    'of a $kind, --$name, says at once why “$wrong” will not do, and is asked again',
    async ({ kind, name, wrong, right, said }) => {
      const talk = talkWith(wrong, right);
      expect(await askEach(questionOf(kind, name), site, talk)).toEqual({ [name]: right });
      expect(talk.said).toEqual([expect.stringContaining(said)]);
      expect(talk.said.join()).not.toMatch(/[Zz]od\b|NaN|undefined|\bnull\b|[Ii]nvalid/);
    },
  );

  it('that needs an answer is asked until there is one; one that does not is left empty', async () => {
    const talk = talkWith('', ' ', 'Able, B.');
    expect(await askEach(questionOf('source', 'authors'), site, talk)).toEqual({
      authors: 'Able, B.',
    });
    expect(talk.said).toEqual(['An answer is needed here.', 'An answer is needed here.']);
    expect(await askEach(questionOf('source', 'people'), site, talkWith(''))).toEqual({
      people: '',
    });
  });

  it('speaks of nothing that a program calls nothing', () => {
    expect(
      Object.values(promptsFor)
        .flat()
        .filter(({ ask }) => /\bnull\b|NaN|undefined/.test(ask)),
    ).toEqual([]);
  });
});

describe('The map', () => {
  const map =
    '# The map.\nplaces:\n  - page: couples\n    line: two\n    x: 10\n    y: 10   # a note\n\ncountry:\n  - name: slow ground\n    x: 60\n    y: 60\n';

  it('gets a new place at the end of its list, far from all others, and keeps its comments', () => {
    const text = withMapPlace(map, 'groups', 'Group work');
    expect(text).toContain('    y: 10   # a note\n  - page: groups\n    line: new on this site\n');
    const { places } = parse(text) as { places: { page: string; x: number; y: number }[] };
    expect(places).toHaveLength(2);
    expect(Math.abs((places[1]?.x ?? 0) - 10)).toBeGreaterThan(20);
  });

  it.each([
    ['Group work, and whom it may suit', 'Group work, and whom it'],
    ['Psychotherapeutically-assisted rest', 'Psychotherapeutically-as'],
  ])('names the place itself where the title is as long as “%s”', (title, label) => {
    const { places } = parse(withMapPlace(map, 'groups', title)) as { places: { label: string }[] };
    expect(places[1]?.label).toBe(label);
  });

  it('is not guessed at where it has no list of places', () => {
    expect(() => withMapPlace('name: Map\n', 'groups', 'Groups')).toThrow('no list “places”');
  });
});

describe('The menu', () => {
  const menu =
    '# The menu.\nmenu:\n  - page: couples\n    label: Couples\n  - page: safety\n    pages:\n      - page: risks   # a note\nfooter:\n  - page: privacy\n';

  it('gets a new page into its foot', () => {
    expect(withMenuEntry(menu, 'groups', '')).toBe(`${menu.trimEnd()}\n  - page: groups\n`);
  });

  it('gets a new page under one that has none below it yet', () => {
    expect(withMenuEntry(menu, 'groups', 'couples')).toContain(
      '    label: Couples\n    pages:\n      - page: groups\n',
    );
  });

  it('gets a new page beside others, and keeps the notes of the file', () => {
    const text = withMenuEntry(menu, 'groups', 'safety');
    expect(text).toContain('# a note');
    expect(text).toContain('      - page: groups\n');
  });

  const bare = 'menu:\n  - page: couples\n    pages: []   # none yet\n    label: Couples\n';
  it.each([
    ['', `${bare}footer: []\n`, `${bare}footer:\n  - page: groups\n`],
    [
      '',
      `${bare}footer: [] # a note\nhome: index\n`,
      `${bare}footer: # a note\n  - page: groups\nhome: index\n`,
    ],
    ['', `${bare}footer:\nhome: index\n`, `${bare}footer:\n  - page: groups\nhome: index\n`],
    ['', bare, `${bare}footer:\n  - page: groups\n`],
    ['couples', bare, bare.replace(': []   # none yet', ':   # none yet\n      - page: groups')],
  ])('gets a new page under “%s” where a list holds nothing yet', (under, before, after) => {
    expect(withMenuEntry(before, 'groups', under)).toBe(after);
  });

  const short = 'menu: [{ page: couples }, { page: safety, pages: [{ page: risks }] }]\n';
  const shut = `${short}footer: [{ page: privacy }] # a note\n`;
  it.each([
    ['', shut, shut.replace('privacy }', 'privacy }, { page: groups }')],
    ['safety', short, short.replace('risks }', 'risks }, { page: groups }')],
    ['couples', short, short.replace('couples }', 'couples, pages: [{ page: groups }] }')],
    [
      'couples',
      'menu:\n  - { page: couples, pages: [], label: Two }\n',
      'menu:\n  - { page: couples, pages: [{ page: groups }], label: Two }\n',
    ],
  ])('gets a new page under “%s” where it is written in brackets', (under, before, after) => {
    expect(withMenuEntry(before, 'groups', under)).toBe(after);
  });

  it('says so when there is no such page in it', () => {
    expect(() => withMenuEntry(menu, 'groups', 'fees')).toThrow('no page “fees” in its menu');
  });
});

describe('The flags of npm run new', () => {
  it('may stand in any order', () => {
    expect(readFlags(['--root', '/tmp/x', 'page', '--title', 'Group work'])).toEqual({
      kind: 'page',
      root: '/tmp/x',
      typed: { title: 'Group work' },
    });
  });

  it('may leave open what is to be written', () => {
    expect(readFlags([])).toEqual({ kind: undefined, root: '.', typed: {} });
  });

  it('are all looked at before anything is written', () => {
    const answers = { ...told.source, people: 'many', issued: 'last year', species: 'cats' };
    expect(faultsOf(promptsFor.source, answers, site).map((fault) => fault.split(' ')[0])).toEqual([
      '--issued',
      '--people',
      '--species',
    ]);
  });

  it.each([
    [['poem'], 'one of page, question, prescriber, source, screening-question'],
    [['prescribr'], 'Did you mean “prescriber”?'],
    [['page', '--topic', 'cost'], 'A page has no --topic'],
    [['page', '--title'], '--title needs words after it'],
    [
      ['page', '--titl', 'x', '--topic', 'cost'],
      'A page has no --titl. Did you mean “title”?\nA page has no --topic',
    ],
  ])('are explained when they are %j', (args, words) => {
    expect(() => readFlags(args)).toThrow(words);
  });
});
