import type { Browser, Page } from '@playwright/test';

/** A page on a slow phone: 150 ms to the host and back, 1.6 Mbit/s, a processor four times slower. Nothing is kept from one visit to the next. */
export async function onSlowPhone<T>(
  browser: Browser,
  visit: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 390, height: 800 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 90_000,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  try {
    return await visit(page);
  } finally {
    await context.close();
  }
}

/** Milliseconds from the request, but for the last two. */
export interface Paints {
  readonly text: number;
  readonly largest: number;
  /** How much moved, until the fonts had come and a moment longer. */
  readonly shift: number;
  /** How many of the site’s own fonts came. */
  readonly fonts: number;
}

/** What a first visit to an address shows, and when. */
export const watchPaints = (browser: Browser, url: string): Promise<Paints> =>
  onSlowPhone(browser, async (page) => {
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForTimeout(500);
    return page.evaluate(async () => {
      await document.fonts.ready;
      const entriesOf = (type: string): Promise<PerformanceEntry[]> =>
        new Promise((resolve) => {
          new PerformanceObserver((list) => resolve(list.getEntries())).observe({
            type,
            buffered: true,
          });
          setTimeout(resolve, 300, []);
        });
      const paints = await entriesOf('paint');
      const largest = await entriesOf('largest-contentful-paint');
      const shifts = (await entriesOf('layout-shift')) as (PerformanceEntry & { value: number })[];
      return {
        text: paints.find(({ name }) => name === 'first-contentful-paint')?.startTime ?? Number.NaN,
        largest: largest.at(-1)?.startTime ?? Number.NaN,
        shift: shifts.reduce((sum, { value }) => sum + value, 0),
        fonts: [...document.fonts].filter(
          ({ family, status }) => status === 'loaded' && !family.includes(' on '),
        ).length,
      };
    });
  });
