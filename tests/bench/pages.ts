import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { findChromium } from '../support/chromium';
import { median, table } from './results';
import { floor, serveCopy } from './site-copy';

const port = 9333;
const rounds = 3;
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

interface Visit {
  readonly paint: number;
  readonly shift: number;
  readonly blocking: number;
  readonly kilobytes: number;
  readonly scores: readonly number[];
}

async function visit(url: string): Promise<Visit> {
  const result = await lighthouse(url, { port, logLevel: 'silent', output: 'json' });
  if (!result) throw new Error(`Lighthouse gave no result for ${url}`);
  const { audits, categories: found } = result.lhr;
  const value = (id: string): number => audits[id]?.numericValue ?? Number.NaN;
  return {
    paint: value('largest-contentful-paint'),
    shift: value('cumulative-layout-shift'),
    blocking: value('total-blocking-time'),
    kilobytes: value('total-byte-weight') / 1024,
    scores: categories.map((id) => Math.round((found[id]?.score ?? 0) * 100)),
  };
}

const middle = (visits: readonly Visit[]): Visit => {
  const paint = median(visits.map((one) => one.paint));
  const found = visits.find((one) => one.paint === paint);
  if (!found) throw new Error('there was no visit');
  return found;
};

/** A page as it will be once its owner is ready: open to search engines, and at the address that it gives as its own. */
function openPage(file: string, origin: string): void {
  const html = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    html
      .replace(/<meta name="robots"[^>]*>/, '')
      .replace(/(<link rel="canonical" href=")https?:\/\/[^/"]+/, `$1${origin}`),
  );
}

/** Lighthouse (phone, simulated slow 4G) over pages of `dist`, beside a page with one line, in one run and in turns. */
export async function benchPages(addresses: readonly string[]): Promise<string> {
  const site = await serveCopy();
  for (const address of addresses) openPage(join(site.folder, address, 'index.html'), site.origin);
  const { executablePath, args } = await findChromium();
  const browser = await chromium.launch({
    executablePath,
    args: [...args, `--remote-debugging-port=${port}`],
  });
  try {
    const paths = [floor, ...addresses];
    const visits = new Map<string, Visit[]>(paths.map((path) => [path, []]));
    for (let round = 0; round < rounds; round += 1) {
      for (const path of paths) visits.get(path)?.push(await visit(site.origin + path));
    }
    const floorPaint = middle(visits.get(floor) ?? []).paint;
    return table(
      [
        'page',
        'largest paint, simulated ÷ hello world',
        'performance',
        'accessibility',
        'best practices',
        'SEO',
        'layout shift',
        'blocking, ms',
        'KB in all',
      ],
      [...visits].map(([path, list]) => {
        const { paint, scores, shift, blocking, kilobytes } = middle(list);
        return [
          `\`${path}\``,
          (paint / floorPaint).toFixed(2),
          ...scores.map(String),
          shift.toFixed(3),
          blocking.toFixed(0),
          kilobytes.toFixed(1),
        ];
      }),
    );
  } finally {
    await browser.close();
    site.remove();
  }
}
