import { globSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkContent } from '~/check/check';
import { editorFiles } from '~/check/editor-files';
import { reportLines } from '~/check/report';
import { edited } from './corpus';

const files = editorFiles();

it.each([...files])(
  '%s is what the schemas say; if not, run `tsx src/check/json-schemas.ts`',
  (path, text) => {
    expect(readFileSync(path, 'utf8')).toBe(text);
  },
);

it('No JSON schema is left over from a schema that is gone', () => {
  const names = readdirSync('.vscode/schemas').map((name) => `.vscode/schemas/${name}`);
  expect(names.filter((name) => !files.has(name))).toEqual([]);
});

it('Every JSON schema is wired to files that are there', () => {
  const settings = JSON.parse(files.get('.vscode/settings.json') ?? '') as {
    'yaml.schemas': Record<string, string>;
  };
  const wired = Object.entries(settings['yaml.schemas']);
  expect(wired.map(([schema]) => schema.replace('./', '')).sort()).toEqual(
    [...files.keys()].filter((path) => path.includes('/schemas/')).sort(),
  );
  expect(wired.filter(([, pattern]) => globSync(pattern).length === 0)).toEqual([]);
});

describe('The tasks of the editor', () => {
  const { tasks } = JSON.parse(files.get('.vscode/tasks.json') ?? '') as {
    tasks: { label: string; command: string; problemMatcher: { pattern?: { regexp: string } } }[];
  };
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object };

  it.each(tasks)(
    '“$label” starts a script that there is, and the guide names it',
    ({ label, command }) => {
      const [, script = ''] = /^npm run (?:--silent )?(\S+)/.exec(command) ?? [];
      expect(Object.keys(scripts)).toContain(script);
      expect(readFileSync('content/README.md', 'utf8')).toContain(`**${label}**`);
    },
  );

  it('put each message of the check beside its line', () => {
    const edit = { name: '', file: 'content/pages/couples.mdx', append: 'It is a cure.' };
    const result = checkContent(edited(edit).input);
    const pattern = new RegExp(
      tasks.find(({ label }) => label === 'Check my words')?.problemMatcher.pattern?.regexp ?? '',
    );
    const found = reportLines(result)
      .split('\n')
      .flatMap((line) => pattern.exec(line)?.slice(1, 5).join(' ') ?? []);
    expect(found).toHaveLength(result.faults.length);
    expect(found[0]).toMatch(/^content\/pages\/couples\.mdx \d+ \d+ error$/);
  });
});
