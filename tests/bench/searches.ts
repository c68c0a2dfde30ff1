import { chromium } from '@playwright/test';
import { findChromium } from '../support/chromium';
import { serve } from '../support/serve';
import { median } from './results';

const words = [
  'bladder',
  'couples therapy',
  'blood pressure',
  'preparation',
  'cost of a session',
  'driving',
];

export interface Search {
  readonly queryMilliseconds: number;
  readonly queryKilobytes: number;
}

/** Searches the built site in a browser: the median time of a query once the index is open, and what the first one reads. */
export async function measureSearch(dist: string): Promise<Search> {
  const server = await serve(dist);
  const browser = await chromium.launch(await findChromium());
  try {
    const page = await browser.newPage();
    let read = 0;
    page.on('response', (response) => {
      if (response.url().includes('/pagefind/'))
        response.body().then(
          (body) => {
            read += body.length;
          },
          () => undefined,
        );
    });
    await page.goto(`${server.origin}/search/`);
    await page.evaluate(
      (first) =>
        (
          import('/pagefind/pagefind.js' as string) as Promise<{
            search: (text: string) => Promise<{ results: { data: () => Promise<unknown> }[] }>;
          }>
        )
          .then((pagefind) => pagefind.search(first))
          .then(({ results }) => Promise.all(results.slice(0, 10).map((result) => result.data()))),
      words[0] ?? '',
    );
    await page.waitForLoadState('networkidle');
    const queryKilobytes = read / 1024;
    const times = await page.evaluate(async (queries) => {
      const pagefind = await (import('/pagefind/pagefind.js' as string) as Promise<{
        search: (text: string) => Promise<unknown>;
      }>);
      const taken: number[] = [];
      for (const query of [...queries, ...queries, ...queries]) {
        const start = performance.now();
        await pagefind.search(query);
        taken.push(performance.now() - start);
      }
      return taken.slice(queries.length);
    }, words);
    return { queryMilliseconds: median(times), queryKilobytes };
  } finally {
    await browser.close();
    server.close();
  }
}
