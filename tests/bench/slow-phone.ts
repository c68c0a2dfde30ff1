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

/** Milliseconds until the browser has painted the first text of an address. */
export const timeToText = (browser: Browser, url: string): Promise<number> =>
  onSlowPhone(browser, async (page) => {
    await page.goto(url, { waitUntil: 'load' });
    return page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => {
            const entry = list.getEntriesByName('first-contentful-paint')[0];
            if (entry) resolve(entry.startTime);
          }).observe({ type: 'paint', buffered: true });
        }),
    );
  });
