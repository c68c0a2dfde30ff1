import { globSync, readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { editorFiles } from '~/check/editor-files';

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
