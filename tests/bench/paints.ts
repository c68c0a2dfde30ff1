import { chromium } from '@playwright/test';
import { findChromium } from '../support/chromium';
import { median, table } from './results';
import { floor, serveCopy } from './site-copy';
import { watchPaints, type Paints } from './slow-phone';

const rounds = 9;

/** When a slow phone shows the first text and the largest part of a page, beside a page with one line, in turns. */
export async function benchPaints(addresses: readonly string[]): Promise<string> {
  const site = await serveCopy();
  const browser = await chromium.launch(await findChromium());
  try {
    const paths = [floor, ...addresses];
    const visits = new Map<string, Paints[]>(paths.map((path) => [path, []]));
    for (let round = 0; round < rounds; round += 1) {
      for (const path of paths)
        visits.get(path)?.push(await watchPaints(browser, site.origin + path));
    }
    const middle = (path: string, part: keyof Paints): number =>
      median((visits.get(path) ?? []).map((paints) => paints[part]));
    const ratio = (path: string, part: keyof Paints): string =>
      (middle(path, part) / middle(floor, part)).toFixed(2);
    return table(
      ['page', 'first text ÷ one line', 'largest paint ÷ one line', 'layout shift', 'fonts shown'],
      paths.map((path) => [
        `\`${path}\``,
        ratio(path, 'text'),
        ratio(path, 'largest'),
        middle(path, 'shift').toFixed(4),
        middle(path, 'fonts').toFixed(0),
      ]),
    );
  } finally {
    await browser.close();
    site.remove();
  }
}
