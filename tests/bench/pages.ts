import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { findChromium } from '../support/chromium';
import { serve } from '../support/serve';
import { timeToText } from './slow-phone';
import { median, table } from './results';

const floorPage =
  '<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="description" content="A page with one line."><title>Hello</title><h1>Hello, world</h1></html>';
const port = 9333;
const rounds = 3;
const textRounds = 9;
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
  const folder = mkdtempSync(join(tmpdir(), 'pages-bench-'));
  cpSync('dist', folder, { recursive: true });
  mkdirSync(join(folder, 'hello-world'));
  writeFileSync(join(folder, 'hello-world/index.html'), floorPage);
  writeFileSync(join(folder, 'robots.txt'), 'User-agent: *\nAllow: /\n');
  const server = await serve(folder);
  for (const address of addresses) openPage(join(folder, address, 'index.html'), server.origin);
  const { executablePath, args } = await findChromium();
  const browser = await chromium.launch({
    executablePath,
    args: [...args, `--remote-debugging-port=${port}`],
  });
  try {
    const paths = ['/hello-world/', ...addresses];
    const visits = new Map<string, Visit[]>(paths.map((path) => [path, []]));
    const texts = new Map<string, number[]>(paths.map((path) => [path, []]));
    for (let round = 0; round < rounds; round += 1) {
      for (const path of paths) visits.get(path)?.push(await visit(server.origin + path));
    }
    for (let round = 0; round < textRounds; round += 1) {
      for (const path of paths)
        texts.get(path)?.push(await timeToText(browser, server.origin + path));
    }
    const textAt = (path: string): number => median(texts.get(path) ?? []);
    const floor = middle(visits.get('/hello-world/') ?? []).paint;
    return table(
      [
        'page',
        'first text, observed ÷ hello world',
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
          (textAt(path) / textAt('/hello-world/')).toFixed(2),
          (paint / floor).toFixed(2),
          ...scores.map(String),
          shift.toFixed(3),
          blocking.toFixed(0),
          kilobytes.toFixed(1),
        ];
      }),
    );
  } finally {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
