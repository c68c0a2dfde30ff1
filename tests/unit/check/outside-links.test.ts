import { describe, expect, it } from 'vitest';
import { outsideLinks } from '~/check/outside-links/collect';
import { publishedPages } from '~/check/outside-links/published';
import { isOffline, visitAll } from '~/check/outside-links/visit';
import { loadSite } from '~/content/site-loader';
import { edited } from './corpus';

describe('The links to other sites', () => {
  it('are those of pages, sources, help lines and facts, each with its files', () => {
    const edit = {
      name: '',
      file: 'content/pages/couples.mdx',
      append: 'Read [the FDA’s notice](https://www.fda.gov/drugs).',
    };
    const links = outsideLinks(loadSite(edited(edit).input.files));
    expect(links.get('https://www.fda.gov/drugs')).toEqual(['content/pages/couples.mdx']);
    expect(links.get('https://988lifeline.org/')).toContain('content/site/help-lines.yaml');
    expect([...links.keys()].some((url) => url.startsWith('https://doi.org/10.'))).toBe(true);
    expect([...links.keys()].every((url) => url.startsWith('https://'))).toBe(true);
  });

  it('are those of the papers that the law asks for, too', () => {
    const edit = {
      name: '',
      file: 'content/site/practice.yaml',
      find: "  healthData:\n    url: ''",
      replace: '  healthData:\n    url: https://riverbend.org/health-data',
    };
    const links = outsideLinks(loadSite(edited(edit).input.files));
    expect(links.get('https://riverbend.org/health-data')).toEqual([edit.file]);
  });

  it('are each visited once, and listed in order', async () => {
    const visited: string[] = [];
    const links = new Map(
      ['https://b.org/', 'https://a.org/', 'https://c.org/'].map(
        (url) => [url, ['x.mdx']] as const,
      ),
    );
    const checked = await visitAll(links, async (url) => {
      visited.push(url);
      return { state: 'works', note: 'answered 200' };
    });
    expect(visited).toHaveLength(3);
    expect(checked.map(({ url }) => url)).toEqual([
      'https://a.org/',
      'https://b.org/',
      'https://c.org/',
    ]);
  });

  it('tell nothing where there is no network', () => {
    const entry = {
      url: 'https://a.org/',
      files: [],
      state: 'dead' as const,
      note: 'no such site',
    };
    expect(isOffline([entry, { ...entry, state: 'unsure', note: 'no answer' }])).toBe(true);
    expect(isOffline([entry, { ...entry, state: 'works', note: 'answered 200' }])).toBe(false);
    expect(isOffline([])).toBe(false);
  });
});

describe('The pages of the public site', () => {
  const sitemap =
    '<urlset><url><loc>https://riverbend.org/</loc></url><url><loc>https://riverbend.org/fees/</loc></url></urlset>';

  it.each([
    ['are read from its own list', async () => sitemap, ['/', '/fees/']],
    ['are not known where it has no list', async () => undefined, undefined],
    ['are not known where it does not answer', () => Promise.reject(new Error()), undefined],
  ])('%s', async (_how, read, pages) => {
    expect(await publishedPages('https://riverbend.org', read)).toEqual(pages);
  });
});
