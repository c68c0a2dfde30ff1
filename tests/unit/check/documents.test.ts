import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from '~/check/check';
import { readProject } from '~/check/read';
import { today } from './corpus';

let root = '';

/** What the check says about a link on the fees page, when public/documents/ holds two files. */
const saidOf = (link: string): string[] => {
  const project = readProject(root);
  const text = `${project.files.get('content/pages/fees.mdx') ?? ''}\nRead ${link} before you come.\n`;
  const files = new Map([...project.files, ['content/pages/fees.mdx', text]]);
  return checkContent({ ...project, files, today })
    .faults.filter(({ rule }) => rule === 'link-target')
    .map(({ message, fix }) => `${message}. ${fix}`);
};

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'documents-'));
  cpSync('content', join(root, 'content'), { recursive: true });
  mkdirSync(join(root, 'public/documents/forms'), { recursive: true });
  for (const file of ['intake-form.pdf', 'forms/Release of records.pdf', '.gitkeep'])
    writeFileSync(join(root, 'public/documents', file), '');
});

afterAll(() => rmSync(root, { recursive: true }));

describe('A link to a document', () => {
  it.each([
    ['in public/documents/', '[our form](/documents/intake-form.pdf)'],
    [
      'in a folder of it, with its spaces as a browser writes them',
      '[a form](/documents/forms/Release%20of%20records.pdf)',
    ],
  ])('%s is right', (_where, link) => {
    expect(saidOf(link)).toEqual([]);
  });

  it.each([
    [
      'with a slip of the pen',
      '/documents/intake-from.pdf',
      'Did you mean “/documents/intake-form.pdf”?',
    ],
    [
      'with other capital letters',
      '/documents/Intake-form.pdf',
      'Did you mean “/documents/intake-form.pdf”?',
    ],
    ['that is not there', '/documents/price-list.pdf', 'Put the file into public/documents/'],
    [
      'with a percent sign that means nothing',
      '/documents/50%.pdf',
      'Put the file into public/documents/',
    ],
    ['that only keeps the folder', '/documents/.gitkeep', 'there is no'],
  ])('%s is refused, and the message says what to write', (_what, address, words) => {
    expect(saidOf(`[our form](${address})`).join()).toContain(words);
  });
});
