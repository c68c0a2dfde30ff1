import { expect, it } from 'vitest';
import { addressesOf } from '~/check/rules/addresses';
import { loadSite } from '~/content/site-loader';
import { frozenPractice } from '../../support/frozen-practice';

const sourceFile = 'content/references/cornfield-2024.yaml';
const practiceFile = 'content/site/practice.yaml';

/** The anchors of a page that holds one component, in a practice with these further facts. */
const anchorsOf = (component: string, facts = ''): string[] => {
  const files = new Map([
    ...frozenPractice,
    ['content/pages/small.mdx', `---\ntitle: Small\n---\n\n<${component} />\n`],
    [sourceFile, `${frozenPractice.get(sourceFile)}\ntopic: trauma and PTSD\n`],
    [practiceFile, `${frozenPractice.get(practiceFile)}\n${facts}`],
  ]);
  return [...(addressesOf(loadSite(files)).get('/small/') ?? [])];
};

it.each([
  ['Questions', 'about-safety'],
  ['SourceList', 'about-trauma-and-ptsd'],
  ['SourceList', 'source-cornfield-2024'],
  ['Glossary', 'term-integration'],
  ['SiteMap', 'all-pages'],
  ['Cite id="cornfield-2024"', 'sources'],
  ['Cite id="cornfield-2024"', 'source-cornfield-2024'],
])('A page with <%s /> has the place “%s”', (component, anchor) => {
  expect(anchorsOf(component)).toContain(anchor);
});

it('A page with <News /> has a place for the news while there are any', () => {
  expect(anchorsOf('News')).toEqual([]);
  expect(anchorsOf('News', 'news: [{ title: A talk, date: 2026-12-01 }]')).toEqual(['news']);
});
