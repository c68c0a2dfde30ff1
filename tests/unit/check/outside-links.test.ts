import { afterEach, describe, expect, it, vi } from 'vitest';
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

describe('A visit to a link', () => {
  afterEach(() => vi.unstubAllGlobals());
  const lost = (code: string): Error =>
    new TypeError('fetch failed', { cause: Object.assign(new Error(), { code }) });

  it.each([
    ['an answer', [200], 'works', 'answered 200', ['HEAD']],
    ['a page that is not given without its contents', [405, 200], 'works', 'answered 200'],
    ['a page that is not there', [404, 404], 'dead', 'answered 404'],
    ['a page that was taken away', [410, 410], 'dead', 'answered 410'],
    ['a site that welcomes no program', [403, 403], 'unsure', 'answered 403'],
    ['a name that no site has', [lost('ENOTFOUND')], 'dead', 'no such site', ['HEAD']],
    ['a line that breaks', [lost('ECONNRESET')], 'unsure', 'no answer', ['HEAD']],
  ])('meets %s', async (_what, answers, state, note, asked = ['HEAD', 'GET']) => {
    const left = [...answers];
    const methods: unknown[] = [];
    vi.stubGlobal('fetch', async (_url: string, { method }: RequestInit) => {
      methods.push(method);
      const answer = left.shift();
      if (answer instanceof Error) throw answer;
      return new Response(null, { status: answer as number });
    });
    const [checked] = await visitAll(new Map([['https://a.org/', ['x.mdx']]]));
    expect(checked).toEqual({ url: 'https://a.org/', files: ['x.mdx'], state, note });
    expect(methods).toEqual(asked);
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
