import { describe, expect, it } from 'vitest';
import { checkContent } from '~/check/check';
import { draft, slugOf } from '~/check/new/draft';
import { withMenuEntry } from '~/check/new/menu';
import { readFlags } from '~/check/new/flags';
import { questionsFor } from '~/check/new/kinds';
import type { Kind } from '~/check/new/kinds';
import { loadSite } from '~/check/site';
import { realInput, today } from './corpus';

const site = loadSite(realInput.files);

const told: Record<Kind, Record<string, string>> = {
  page: { title: 'Group work: what it is', description: 'What group work would be, whom it may suit, and why we do not offer it now.', question: 'Do you work with groups?', text: 'Not at present. Ask us again in spring.' },
  question: { title: 'May I bring a “lucky” stone?', topic: 'sessions', page: '/what-to-expect/', answer: 'Yes, if it is small. Tell us first.' },
  prescriber: { name: 'River Clinic', route: 'A clinic.', decides: 'Its doctor.', medicine: 'Drips.', therapistPresent: 'no', therapistNote: 'Not allowed.', monitor: 'A nurse.', followUps: 'One.', paidTo: 'The clinic.', states: 'Oregon.', text: 'Ask who is in the room.' },
  source: { title: 'A study of rest', authors: 'Able, B. C.; River Institute', issued: '2022', type: 'article-journal', kind: 'open study', DOI: '10.1000/abc', people: '12', species: 'people', showed: 'People rested.', limits: 'It was small.' },
};

const kinds = Object.keys(told) as Kind[];

describe('A new file', () => {
  it.each(kinds)('of the kind “%s” passes the check as it is written', (kind) => {
    const drafts = draft(kind, told[kind], site, today);
    const { problems } = checkContent({ ...realInput, files: new Map([...realInput.files, ...drafts]) });
    expect(problems.filter(({ file, level }) => drafts.has(file) && level === 'error')).toEqual([]);
    expect([...drafts.keys()].some((path) => !realInput.files.has(path))).toBe(true);
  });

  it.each(kinds)('of the kind “%s” needs no more than it asks for', (kind) => {
    const asked = new Set(questionsFor[kind].map(({ name }) => name));
    expect(Object.keys(told[kind]).filter((name) => !asked.has(name))).toEqual([]);
    expect(questionsFor[kind].filter(({ name, isOptional }) => !isOptional && !(name in told[kind]))).toEqual([]);
  });

  it('has a name without signs and accents', () => {
    expect(slugOf('What’s “new”, in Zürich?')).toBe('whats-new-in-zurich');
  });

  it('is a source that says what was not confirmed, when it was not read', () => {
    const [text = ''] = draft('source', { ...told.source, missing: 'Only the abstract was read.' }, site, today).values();
    expect(text).toContain('status: partly-verified');
    expect(text).toContain('missing: Only the abstract was read.');
  });
});

describe('The menu', () => {
  const menu = '# The menu.\nmenu:\n  - page: couples\n    label: Couples\n  - page: safety\n    pages:\n      - page: risks   # a note\nfooter:\n  - page: privacy\n';

  it('gets a new page into its foot', () => {
    expect(withMenuEntry(menu, 'groups', '')).toBe(`${menu.trimEnd()}\n  - page: groups\n`);
  });

  it('gets a new page under one that has none below it yet', () => {
    expect(withMenuEntry(menu, 'groups', 'couples')).toContain('    label: Couples\n    pages:\n      - page: groups\n');
  });

  it('gets a new page beside others, and keeps the notes of the file', () => {
    const text = withMenuEntry(menu, 'groups', 'safety');
    expect(text).toContain('# a note');
    expect(text).toContain('      - page: groups\n');
  });

  it('says so when there is no such page in it', () => {
    expect(() => withMenuEntry(menu, 'groups', 'fees')).toThrow('no page “fees” in its menu');
  });
});

describe('The flags of npm run new', () => {
  it('may stand in any order', () => {
    expect(readFlags(['--root', '/tmp/x', 'page', '--title', 'Group work'])).toEqual({ kind: 'page', root: '/tmp/x', answers: { title: 'Group work' } });
  });

  it.each([
    [[], 'one of page, question, prescriber, source'],
    [['poem'], 'one of page, question, prescriber, source'],
    [['page', '--topic', 'cost'], 'A page has no --topic'],
    [['page', '--title'], '--title needs words after it'],
  ])('are explained when they are %j', (args, words) => {
    expect(() => readFlags(args)).toThrow(words);
  });
});
