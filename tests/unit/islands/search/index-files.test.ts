import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const hit = { url: '/safety/', excerpt: '<mark>bladder</mark>', meta: {}, sub_results: [] };
const page = { id: 'safety', score: 1, data: () => Promise.resolve(hit) };
const lost = (): Promise<never> => Promise.reject(new Error('lost'));

/** What the site and the files of its index answer, in turn; the last answer stands for all that come after it. */
function serve(states: readonly string[], searches: readonly (() => Promise<object[]>)[]): void {
  const next = <T>(answers: readonly T[]) => {
    let asked = 0;
    return (): T => answers[Math.min(asked++, answers.length - 1)] as T;
  };
  const [state, search] = [next(states), next(searches)];
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(state())));
  const pagefind = () => ({
    filters: () => Promise.resolve({}),
    search: () => search()().then((results) => ({ results })),
  });
  vi.doMock('/pagefind/pagefind.js', pagefind);
  vi.doMock('/pagefind/pagefind.js?try=1', pagefind);
}

const found = () => Promise.resolve([page]);
const nothing = () => Promise.resolve([]);
const search = async () => (await import('~/islands/search/index-files')).pagesWith(['bladder']);

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllGlobals());

it.each([
  ['the pages that are found', ['a'], [found], { hits: [hit], total: 1 }],
  ['nothing, where nothing is found', ['a'], [nothing], { hits: [], total: 0 }],
  ['what the files hold since the site has changed', ['a', 'b'], [nothing, found], { total: 1 }],
  ['the same where a file of before is gone', ['a', 'b'], [lost, found], { total: 1 }],
] as const)('a search brings %s', async (_what, states, searches, pages) => {
  serve(states, searches);
  await expect(search()).resolves.toMatchObject(pages);
});

it.each([
  ['a part of the index', [lost]],
  ['the extract of a page', [() => Promise.resolve([{ ...page, data: lost }])]],
] as const)(
  'a search that could not read %s fails, and finds not “nothing”',
  async (_what, searches) => {
    serve(['a'], searches);
    await expect(search()).rejects.toThrow('lost');
  },
);
