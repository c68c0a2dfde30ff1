import { expect, it } from 'vitest';
import { componentNames } from '~/check/rules/component-table';
import { facts } from '~/schema/practice';
import { documentAt } from './documents';

const { prose } = documentAt('docs/tasks/write-a-page.md');

/** The rows of the table under a heading, without the row of headings. */
const tableUnder = (heading: string): string =>
  (prose.split(`## ${heading}\n`)[1] ?? '')
    .split('\n## ')[0]
    ?.split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .join('\n') ?? '';

it('docs/tasks/write-a-page.md lists exactly the components that a writer may use', () => {
  const listed = [...tableUnder('Components a writer may use').matchAll(/`<([A-Z]\w+)/g)].map(
    ([, name]) => name,
  );
  expect([...new Set(listed)].sort()).toEqual([...componentNames].sort());
});

it('docs/tasks/write-a-page.md lists exactly the facts that a page can name', () => {
  const listed = [
    ...tableUnder('Facts that are never typed into prose').matchAll(/`([a-z][\w.]*)`/g),
  ].map(([, name]) => name);
  expect(listed.sort()).toEqual(facts.map(({ id }) => id).sort());
});
