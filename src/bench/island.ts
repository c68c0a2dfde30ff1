import { chromium, type Browser } from '@playwright/test';
import { findChromium } from '../../tests/support/chromium';
import { median } from './run';
import { serve } from './serve';
import { onSlowPhone } from './slow-phone';
import { table } from './table';

const rounds = 9;
const preloads = /<link rel="modulepreload"[^>]*>/g;

/** Milliseconds until the self-screen takes a press. */
const timeToAnswer = (browser: Browser, url: string, change: (html: string) => string): Promise<number> => onSlowPhone(browser, async (page) => {
  await page.route(url, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: change(await response.text()) });
  });
  await page.goto(url, { waitUntil: 'commit' });
  await page.getByRole('button', { name: /^Start/ }).waitFor();
  return page.evaluate(() => performance.now());
});

/** The self-screen as built beside the same page without its hints of which scripts to fetch, in turns. */
export async function benchIsland(): Promise<string> {
  const server = await serve('dist');
  const browser = await chromium.launch(await findChromium());
  const url = `${server.origin}/self-screen/`;
  const hinted: number[] = [];
  const bare: number[] = [];
  try {
    for (let round = 0; round < rounds; round += 1) {
      hinted.push(await timeToAnswer(browser, url, (html) => html));
      bare.push(await timeToAnswer(browser, url, (html) => html.replace(preloads, '')));
    }
  } finally {
    await browser.close();
    server.close();
  }
  const best = median(hinted);
  return table(['self-screen', 'time until it takes a press, ÷ as built'], [['as built', '1.00'], ['without `modulepreload`', (median(bare) / best).toFixed(2)]]);
}
