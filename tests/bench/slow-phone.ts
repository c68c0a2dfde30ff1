import type { Browser, Page } from '@playwright/test';
import { onSlowLine } from '../support/slow-line';

/**
 * A page on a slow phone: 150 ms to the host and back, 1.6 Mbit/s, a processor four times slower. Nothing is kept
 * from one visit to the next.
 */
export async function onSlowPhone<T>(
  browser: Browser,
  visit: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 390, height: 800 } });
  const page = await context.newPage();
  const session = await onSlowLine(page);
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

interface Entry {
  readonly entryType: string;
  readonly name: string;
  readonly startTime: number;
  readonly value?: number;
}

declare global {
  interface Window {
    entries: Entry[];
  }
}

const watchEntries = (): void => {
  window.entries = [];
  for (const type of ['paint', 'largest-contentful-paint', 'layout-shift'])
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.entries.push(entry.toJSON() as Entry);
    }).observe({ type, buffered: true });
};

/** What a first visit to an address shows, and when. */
export const watchPaints = (browser: Browser, url: string): Promise<Paints> =>
  onSlowPhone(browser, async (page) => {
    await page.addInitScript(watchEntries);
    await page.goto(url, { waitUntil: 'networkidle' });
    const { entries, fonts } = await page.evaluate(async () => {
      await document.fonts.ready;
      const fonts = [...document.fonts].filter(
        ({ family, status }) => status === 'loaded' && !family.includes(' on '),
      );
      return { entries: window.entries, fonts: fonts.length };
    });
    const of = (type: string): Entry[] => entries.filter(({ entryType }) => entryType === type);
    return {
      text:
        of('paint').find(({ name }) => name === 'first-contentful-paint')?.startTime ?? Number.NaN,
      largest: of('largest-contentful-paint').at(-1)?.startTime ?? Number.NaN,
      shift: of('layout-shift').reduce((sum, { value = 0 }) => sum + value, 0),
      fonts,
    };
  });
