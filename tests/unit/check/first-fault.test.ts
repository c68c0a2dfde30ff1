import { describe, expect, it } from 'vitest';
import { checkContent } from '~/check/check';
import { faultsAfter, identityOf, realInput } from './corpus';

const before = new Set(checkContent(realInput).faults.map(identityOf));

const newRules = (edit: Parameters<typeof faultsAfter>[0]): string[] =>
  faultsAfter(edit)
    .filter((fault) => !before.has(identityOf(fault)))
    .map(({ file, rule }) => `${file}: ${rule}`);

describe('A line of dashes that is missing is said once, and no fact is taken for a heading or a sentence', () => {
  it.each([
    'content/pages/couples.mdx',
    'content/pages/safety.mdx',
    'content/faq/can-i-stop.mdx',
    'content/prescribers/innerwell.mdx',
  ])('the first, in %s', (file) => {
    expect(newRules({ name: '', file, find: '---\n', replace: '' })).toEqual([
      `${file}: frontmatter`,
    ]);
  });

  it.each([
    ['content/pages/couples.mdx', '\n---\n\n<Summary>', '\n\n<Summary>'],
    ['content/prescribers/innerwell.mdx', ']\n---\n', ']\n'],
  ])('the second, in %s', (file, find, replace) => {
    expect(newRules({ name: '', file, find, replace })).toEqual([`${file}: frontmatter`]);
  });

  it('and the words below are still looked at', () => {
    const file = 'content/pages/couples.mdx';
    const text = (realInput.files.get(file) ?? '').replace('---\n', '');
    expect(newRules({ name: '', file, content: `${text}\nKetamine will help you.\n` })).toEqual([
      `${file}: frontmatter`,
      `${file}: promise`,
    ]);
  });
});
