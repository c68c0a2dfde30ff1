import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { findChromium } from '../support/chromium';
import { timePresses } from './presses';
import { serve } from '../support/serve';
import { onSlowPhone } from './slow-phone';
import { median, table } from './results';

const rounds = 9;
const preloads = /<link rel="modulepreload"[^>]*>/g;
const scripts = /<script(?![^>]*ld\+json)[\s\S]*?<\/script>/g;
const policy = /<meta http-equiv="content-security-policy"[^>]*>/;

/** One button drawn by Preact and nothing else: no island on this page can be ready before it. */
const bareIsland = `<link rel="modulepreload" href="/bare/preact.js"><link rel="modulepreload" href="/bare/hooks.js">
<script type="importmap">{"imports":{"preact":"/bare/preact.js","preact/hooks":"/bare/hooks.js"}}</script>
<script type="module">
import { h, render } from 'preact';
import { useState } from 'preact/hooks';
const Bare = () => { const [count, setCount] = useState(0); return h('button', { onClick: () => setCount(count + 1) }, 'Start ' + count); };
render(h(Bare), document.querySelector('main').appendChild(document.createElement('div')));
</script>`;

const address = '/self-screen/';

/** The page of the self-screen as built, and what it is measured beside. */
const variants: Readonly<Record<string, (html: string) => string>> = {
  'as built': (html) => html,
  'without `modulepreload`': (html) => html.replace(preloads, ''),
  'the same page with one bare Preact button instead': (html) =>
    html
      .replace(policy, '')
      .replace(preloads, '')
      .replace(scripts, '')
      .replace('</head>', `${bareIsland}</head>`),
};

/** The built site with each variant at an address of its own, so that all come over the same line. */
function siteWithVariants(): {
  readonly folder: string;
  readonly paths: ReadonlyMap<string, string>;
} {
  const folder = mkdtempSync(join(tmpdir(), 'island-bench-'));
  cpSync('dist', folder, { recursive: true });
  mkdirSync(join(folder, 'bare'));
  copyFileSync('node_modules/preact/dist/preact.module.js', join(folder, 'bare/preact.js'));
  copyFileSync('node_modules/preact/hooks/dist/hooks.module.js', join(folder, 'bare/hooks.js'));
  const html = readFileSync(join(folder, address, 'index.html'), 'utf8');
  const paths = new Map(
    Object.entries(variants).map(([name, change], place) => {
      const path = `/variant-${place}/`;
      mkdirSync(join(folder, path));
      writeFileSync(join(folder, path, 'index.html'), change(html));
      return [name, path];
    }),
  );
  return { folder, paths };
}

/** Marks the first frame that holds the button; a text, because what tsx makes of a named function does not run in a page. */
const markReady = `(function look() {
  const isReady = [...document.querySelectorAll('button')].some(({ textContent }) => textContent.trim().startsWith('Start'));
  if (isReady) performance.mark('ready');
  else requestAnimationFrame(look);
})()`;

interface Ready {
  /** Milliseconds from the request to the first moment at which the page takes a press. */
  readonly fromRequest: number;
  /** The same from the end of the page’s loading; less than 0 where it came before. */
  readonly fromLoad: number;
}

const timeToPress = (browser: Browser, url: string): Promise<Ready> =>
  onSlowPhone(browser, async (page) => {
    await page.addInitScript(markReady);
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForFunction(() => performance.getEntriesByName('ready').length > 0);
    return page.evaluate(() => {
      const [ready] = performance.getEntriesByName('ready');
      const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      const fromRequest = ready?.startTime ?? Number.NaN;
      return { fromRequest, fromLoad: fromRequest - (visit?.loadEventEnd ?? 0) };
    });
  });

/** When the self-screen takes a press, in turns with its variants, and how soon it answers one. */
export async function benchIsland(): Promise<string> {
  const { folder, paths } = siteWithVariants();
  const server = await serve(folder);
  const browser = await chromium.launch(await findChromium());
  try {
    const visits = new Map<string, Ready[]>([...paths.keys()].map((name) => [name, []]));
    for (let round = 0; round < rounds; round += 1) {
      for (const [name, path] of paths)
        visits.get(name)?.push(await timeToPress(browser, server.origin + path));
    }
    const middle = (name: string, part: keyof Ready): number =>
      median((visits.get(name) ?? []).map((ready) => ready[part]));
    const base = middle('as built', 'fromRequest');
    const ready = table(
      ['self-screen', 'time until it takes a press, ÷ as built', 'after the page’s load, ms'],
      [...paths.keys()].map((name) => [
        name,
        (middle(name, 'fromRequest') / base).toFixed(2),
        middle(name, 'fromLoad').toFixed(0),
      ]),
    );
    return `${ready}\n\n${await timePresses(browser, server.origin + address)}`;
  } finally {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
