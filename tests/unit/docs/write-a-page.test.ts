import { expect, it } from 'vitest';
import { componentNames, exampleOf } from '~/components/mdx/allowed';
import { facts } from '~/content/schema/practice';
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

it('docs/tasks/write-a-page.md shows every component that a writer may use as it is typed, and no other', () => {
  const table = tableUnder('Components a writer may use');
  expect(
    componentNames.map(exampleOf).filter((example) => !table.includes(`\`${example}\``)),
  ).toEqual([]);
  const named = [...table.matchAll(/`<([A-Z]\w+)/g)].map(([, name = '']) => name);
  expect(named.filter((name) => !componentNames.includes(name))).toEqual([]);
});

it('docs/tasks/write-a-page.md lists exactly the facts that a page can name', () => {
  const listed = [
    ...tableUnder('Facts that are never typed into prose').matchAll(/`([a-z][\w.]*)`/g),
  ].map(([, name]) => name);
  expect(listed.sort()).toEqual(facts.map(({ id }) => id).sort());
});
