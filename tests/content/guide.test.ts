import { readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '~/check/check';
import { outstanding } from '~/check/launch/outstanding';
import { readProject } from '~/check/read';
import { describedFields } from '~/content/schema-fields';
import { facts, practiceSchema } from '~/content/schema/practice';
import { formatDiff } from '~/screening/build';
import { applyEdit, edits, guide, standsIn } from './guide-edits';

const today = '2026-11-25';
const project = readProject('.');
const untouched = checkContent({ ...project, today });
const named = (pattern: RegExp): string[] => [
  ...new Set([...guide.matchAll(pattern)].map(([, name = '']) => name)),
];

describe('The owner’s guide names', () => {
  it('pages of the site that are there', () => {
    const ids = new Set(
      [...project.files.keys()].flatMap(
        (path) => /^content\/pages\/(.*)\.mdx$/.exec(path)?.[1] ?? [],
      ),
    );
    expect(named(/`\/([\w/-]+)\/`/g).filter((id) => !ids.has(id))).toEqual([]);
  });

  it('facts of the practice that are there', () => {
    const ids = facts.map(({ id }) => id);
    expect(named(/<Fact id="([\w.]+)"/g).filter((id) => !ids.includes(id))).toEqual([]);
    expect(named(/\[?fact:([\w.]+)/g).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('every field of a therapist', () => {
    const { fields } = describedFields(practiceSchema, ['therapists', 0]);
    const example = edits.find(({ after }) => after.startsWith('therapists:'))?.after ?? '';
    expect(fields.filter((field) => !example.includes(`${field}:`))).toEqual([]);
  });

  it('a room that could be drawn', () => {
    const [, example = ''] = /```yaml\n(room:[\s\S]*?)```/.exec(guide) ?? [];
    const { room } = parse(example) as { room: { things: unknown[] } };
    const things = room.things.map((thing) => `\n    - ${JSON.stringify(thing)}`).join('');
    const file = 'content/site/drawings.yaml';
    const files = new Map(project.files);
    // What an owner has said of the room already stands below the line.
    const said = /^  things:.*(?:\n    .*|\n)*/m;
    files.set(file, (files.get(file) ?? '').replace(said, `  things:${things}\n\n`));
    const { faults } = checkContent({ ...project, files, today });
    expect(faults.filter((fault) => fault.file === file && fault.level === 'error')).toEqual([]);
    expect(room.things.length).toBeGreaterThan(2);
  });

  it('every file of content/site', () => {
    expect(
      readdirSync('content/site').filter((file) => !guide.includes(`\`content/site/${file}\``)),
    ).toEqual([]);
  });
});

it('Whoever edits in the browser has the messages of the check beside the lines, before any other test runs', () => {
  const { jobs } = parse(readFileSync('.github/workflows/site.yml', 'utf8')) as {
    jobs: { test: { steps: { run?: string }[] } };
  };
  const commands = jobs.test.steps.flatMap(({ run }) => run ?? []);
  expect(commands.slice(0, 2)).toEqual(['npm ci --ignore-scripts', 'npm run check -- --github']);
});

it('The check has nothing to say about the guide itself', () => {
  expect(untouched.faults.filter(({ file }) => file === 'content/README.md')).toEqual([]);
});

describe('A picture of the guide', () => {
  const pictures = named(/!\[[^\]]+\]\(([^)]+)\)/g).map((address) => join('content', address));

  it('is no heavier than 80 KB, and there are at most eight', () => {
    expect(pictures.length).toBeLessThanOrEqual(8);
    expect(pictures.filter((path) => statSync(path).size > 80 * 1024)).toEqual([]);
  });

  it('is shown somewhere', () => {
    const folder = dirname(pictures[0] ?? '');
    expect(
      readdirSync(folder)
        .map((file) => join(folder, file))
        .sort(),
    ).toEqual([...pictures].sort());
  });

  it('says in words what it shows', () => {
    expect(guide).not.toMatch(/!\[\s*\]/);
  });
});

/** The self-screen is proved anew, on a computer that may be busy. */
const timeout = 60_000;

describe('An edit of the guide', { timeout }, () => {
  it('is there for nine tasks of ten; the tenth takes one back', () => {
    const tasks = new Set(edits.map(({ task }) => /^\d+/.exec(task)?.[0]).filter(Boolean));
    expect([...tasks]).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9']);
  });

  it.each(edits.filter(({ before }) => before !== undefined))(
    'in “$task” begins or ends with lines that stand in $file',
    ({ task, file, before = '', after }) => {
      const text = project.files.get(file) ?? '';
      expect(
        standsIn(before).test(text) || text.includes(after),
        `${file} no longer has the lines that content/README.md shows in “${task}”: show other lines there`,
      ).toBe(true);
    },
  );

  it('leaves a site that passes the check, but for the places to fill in', () => {
    const files = new Map(project.files);
    for (const edit of edits)
      files.set(
        edit.file,
        edit.before === undefined ? edit.after : applyEdit(files.get(edit.file) ?? '', edit),
      );
    const pictures = new Map([
      ...project.pictures,
      ['content/images/your-name.jpg', { bytes: 900_000, side: 1200 }],
    ]);
    const { faults } = checkContent({ ...project, files, pictures, today });
    const errors = faults.filter(({ level }) => level === 'error');
    expect(errors.map(({ message }) => message)).toEqual([
      '“Full name, license” looks like the example of the guide',
      '“Full name, as on the license” looks like the example of the guide',
      '“License type, number and state” looks like the example of the guide',
      '“What the photo shows, for people who cannot see it” looks like the example of the guide',
      '“A sentence or two of your own” looks like the example of the guide',
      '“What you learned, where, and when” looks like the example of the guide',
      '“More about you” looks like the example of the guide',
      '“+15035550142” looks like an invented phone number',
      '“+15035550143” looks like an invented phone number',
    ]);
  });
});

/** A mistake whose message the guide shows. Without a pattern the words are added at the end of the file. */
interface Mistake {
  readonly rule: string;
  readonly file: string;
  readonly pattern?: string;
  readonly words: string;
  readonly fixVaries?: true;
}

const mistakes = parse(readFileSync('tests/fixtures/owner/guide.yaml', 'utf8')) as Mistake[];

const blocksOfMessages = [...guide.matchAll(/```text\n(content\/[\s\S]*?)```/g)].map(
  ([, text = '']) => text,
);

describe('A message that the guide explains', { timeout }, () => {
  it('has a mistake here that brings it about', () => {
    expect(blocksOfMessages.map((text) => /\(([\w-]+)\)/.exec(text)?.[1])).toEqual(
      mistakes.map(({ rule }) => rule),
    );
  });

  it.each(mistakes)(
    'is what the check says ($rule)',
    ({ rule, file, pattern, words, fixVaries }) => {
      const text = project.files.get(file) ?? '';
      const files = new Map([
        ...project.files,
        [
          file,
          pattern ? text.replace(new RegExp(pattern, 'm'), () => words) : `${text}\n${words}\n`,
        ],
      ]);
      const found = checkContent({ ...project, files, today }).faults.find(
        (fault) => fault.file === file && fault.rule === rule,
      );
      const shown = blocksOfMessages.find((block) => block.includes(`(${rule})`)) ?? '';
      expect(shown).toContain(`${file}\n  line `);
      expect(shown).toContain(`: ${found?.level} (${rule})\n    ${found?.message}.\n`);
      if (!fixVaries) expect(shown).toContain(`    What to write instead: ${found?.fix}\n`);
    },
  );

  it('of the self-screen that has not moved is the one that npm run screening:diff prints', () => {
    expect(guide).toContain(
      `“${formatDiff({ shares: [], visitors: [], moved: [], lowered: [], isSame: true }).trim()}”`,
    );
  });

  it('of the launch list is the one that npm run launch prints', () => {
    const files = new Map(project.files);
    files.set(
      'content/site/practice.yaml',
      (files.get('content/site/practice.yaml') ?? '').replace(/^phone:.*$/m, "phone: ''"),
    );
    const phone = outstanding(checkContent({ ...project, files, today }), undefined, today).find(
      ({ id }) => id === 'fact:phone',
    );
    expect(guide).toContain(`[${phone?.id}]\n  ${phone?.message}.\n  ${phone?.fix}\n`);
  });
});
