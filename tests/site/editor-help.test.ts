import { globSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Schema {
  readonly properties: Readonly<Record<string, { description?: string; enum?: string[] }>>;
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

const settings = readJson('.vscode/settings.json') as { 'yaml.schemas': Record<string, string> };

/**
 * What VS Code holds each content file against: a `.yaml` file by its settings, the facts of an `.mdx` file by the
 * schemas that Astro writes as it builds.
 */
const schemas: Readonly<Record<string, string>> = {
  ...settings['yaml.schemas'],
  '.astro/collections/pages.schema.json': 'content/pages/**/*.mdx',
  '.astro/collections/faq.schema.json': 'content/faq/*.mdx',
  '.astro/collections/prescribers.schema.json': 'content/prescribers/*.mdx',
  '.astro/collections/questions.schema.json': 'content/screening/questions/*.mdx',
  '.astro/collections/outcomes.schema.json': 'content/screening/outcomes/*.mdx',
};

const ajv = new Ajv2020({ allErrors: true, strict: false, validateFormats: false });

const factsOf = (file: string, text = readFileSync(file, 'utf8')): unknown =>
  parse(file.endsWith('.mdx') ? (text.split(/^---$/m)[1] ?? '') : text) ?? {};

const judges = new Map(
  Object.keys(schemas).map((path) => [path, ajv.compile(readJson(path) as object)]),
);

const underlined = (schema: string, facts: unknown): string[] => {
  const isRight = judges.get(schema)!;
  if (isRight(facts)) return [];
  return (isRight.errors ?? []).map(({ instancePath, message, params }) =>
    [instancePath, message, JSON.stringify(params)].join(' '),
  );
};

describe('VS Code, in the facts of a file', () => {
  it.each(Object.entries(schemas))(
    'underlines nothing that is right, also where it is empty: %s',
    (schema, pattern) => {
      const files = globSync(pattern);
      expect(files.length).toBeGreaterThan(0);
      for (const file of files) expect(underlined(schema, factsOf(file)), file).toEqual([]);
    },
  );

  const page = 'content/pages/couples.mdx';
  const question = 'content/screening/questions/driving.mdx';

  it.each([
    ['a field that there is not', page, /^title:.*$/m, 'titel: Couples', /additional.*"titel"/],
    ['a day in words', page, /^writtenOn:.*$/m, 'writtenOn: last week', /^\/writtenOn .*pattern/],
    ['a word that is no choice', question, /^kind:.*$/m, 'kind: two', /^\/kind .*"one","many"/],
    ['a field without a value', page, /^title:.*$/m, 'title:', /^\/title must be string/],
  ])('underlines %s', (_name, file, old, wrong, said) => {
    const [schema = ''] = Object.entries(schemas).find(([, glob]) =>
      globSync(glob).includes(file),
    )!;
    const text = readFileSync(file, 'utf8');
    expect(text).toMatch(old);
    expect(underlined(schema, factsOf(file, text.replace(old, wrong)))).toContainEqual(
      expect.stringMatching(said),
    );
  });

  it.each(Object.keys(schemas))('explains every field of %s', (path) => {
    const { properties = {} } = readJson(path) as Schema;
    const ours = Object.entries(properties).filter(([name]) => name !== '$schema');
    expect(ours.filter(([, { description }]) => !description)).toEqual([]);
  });
});
