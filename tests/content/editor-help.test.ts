import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageSchema } from '~/schema/page';
import { openEditor, type Editor } from '../support/editor';

const page = 'content/pages/couples.mdx';
const question = 'content/screening/questions/driving.mdx';

let editor: Editor;

beforeAll(async () => {
  execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'sync'], {
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  editor = await openEditor();
}, 60_000);

afterAll(() => editor.close());

const files = globSync('content/{pages,faq,prescribers,screening}/**/*.mdx').sort();

describe('VS Code, in the lines between the two --- of a file', () => {
  it('underlines nothing in what is right, with all its empty facts', async () => {
    expect(files.length).toBeGreaterThan(80);
    const wrong: string[] = [];
    for (const file of files) {
      for (const { line, message } of await editor.underlined(file))
        wrong.push(`${file}:${line} ${message}`);
    }
    expect(wrong).toEqual([]);
  }, 60_000);

  it.each([
    ['a field that there is not', page, /^title:.*$/m, 'titel: Couples', /titel is not allowed/],
    [
      'a day in words',
      page,
      /^writtenOn:.*$/m,
      'writtenOn: last week',
      /does not match the pattern/,
    ],
    [
      'a word that is not one of the choices',
      question,
      /^kind:.*$/m,
      'kind: two',
      /Valid values: "one", "many"/,
    ],
    ['a field without a value', page, /^title:.*$/m, 'title:', /Incorrect type/],
  ])('underlines %s, on its line', async (_name, file, old, wrong, said) => {
    const text = readFileSync(file, 'utf8').replace(old, wrong);
    const line = text.split('\n').indexOf(wrong) + 1;
    expect(line).toBeGreaterThan(0);
    expect(await editor.underlined(file, text)).toContainEqual({
      line,
      message: expect.stringMatching(said) as string,
    });
  });

  it('offers the fields that a file may still have, and the choices of a field', async () => {
    const text = readFileSync(page, 'utf8').replace(/^title:.*$/m, 'ti');
    expect(await editor.offered(page, 2, 2, text)).toContain('title');
    expect(await editor.offered(question, 3, 'kind: '.length)).toEqual(['one', 'many']);
  });

  it('explains a field in the words of the schema', async () => {
    expect(readFileSync(page, 'utf8').split('\n')[1]).toMatch(/^title:/);
    expect(await editor.explained(page, 2, 1)).toBe(pageSchema.shape.title.description);
  });
});
