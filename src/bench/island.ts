import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { findChromium } from '../../tests/support/chromium';
import { timePresses } from './presses';
import { median } from './run';
import { serve } from './serve';
import { onSlowPhone } from './slow-phone';
import { table } from './table';

const rounds = 9;
const preloads = /<link rel="modulepreload"[^>]*>/g;

/** One button drawn by Preact and nothing else: no page with an island can be ready before this one. */
const barePage = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bare</title>
<link rel="modulepreload" href="preact.js"><link rel="modulepreload" href="hooks.js">
<script type="importmap">{"imports":{"preact":"./preact.js","preact/hooks":"./hooks.js"}}</script>
<main></main>
<script type="module">
import { h, render } from 'preact';
import { useState } from 'preact/hooks';
const Bare = () => { const [count, setCount] = useState(0); return h('button', { onClick: () => setCount(count + 1) }, 'Start ' + count); };
render(h(Bare), document.querySelector('main'));
</script></html>`;

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

const timeToPress = (browser: Browser, url: string, change: (html: string) => string = (html) => html): Promise<Ready> => onSlowPhone(browser, async (page) => {
  await page.route(url, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: change(await response.text()) });
  });
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

function bareFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'island-bench-'));
  copyFileSync('node_modules/preact/dist/preact.module.js', join(folder, 'preact.js'));
  copyFileSync('node_modules/preact/hooks/dist/hooks.module.js', join(folder, 'hooks.js'));
  writeFileSync(join(folder, 'index.html'), barePage);
  return folder;
}

/** The self-screen as built, beside the same page without its hints of which scripts to fetch and a bare Preact button, in turns. */
export async function benchIsland(): Promise<string> {
  const folder = bareFolder();
  const [built, bare] = [await serve('dist'), await serve(folder)];
  const browser = await chromium.launch(await findChromium());
  const url = `${built.origin}/self-screen/`;
  const pages: Readonly<Record<string, () => Promise<Ready>>> = {
    'as built': () => timeToPress(browser, url),
    'without `modulepreload`': () => timeToPress(browser, url, (html) => html.replace(preloads, '')),
    'one Preact button alone on a page': () => timeToPress(browser, `${bare.origin}/`),
  };
  try {
    const visits = new Map<string, Ready[]>(Object.keys(pages).map((name) => [name, []]));
    for (let round = 0; round < rounds; round += 1) {
      for (const [name, visit] of Object.entries(pages)) visits.get(name)?.push(await visit());
    }
    const middle = (name: string, part: keyof Ready): number => median((visits.get(name) ?? []).map((ready) => ready[part]));
    const base = middle('as built', 'fromRequest');
    const ready = table(
      ['self-screen', 'time until it takes a press, ÷ as built', 'after the page’s load, ms'],
      Object.keys(pages).map((name) => [name, (middle(name, 'fromRequest') / base).toFixed(2), middle(name, 'fromLoad').toFixed(0)]),
    );
    return `${ready}\n\n${await timePresses(browser, url)}`;
  } finally {
    await browser.close();
    built.close();
    bare.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
