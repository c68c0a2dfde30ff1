import { expect } from 'vitest';
import { until } from './until';
import type { BrowserWindow, Key } from './window';

const most = 60;

/** Presses a key until the page says that it is where it should be; not at all where it already is. */
export async function pressUntil<A extends readonly unknown[]>(
  window: BrowserWindow,
  key: Key,
  isThere: (...values: A) => boolean,
  ...values: A
): Promise<void> {
  for (let presses = 0; presses < most; presses += 1) {
    if (await window.ask(isThere, ...values)) return;
    await window.press(key);
  }
  throw new Error(`${key} never led to ${JSON.stringify(values)}`);
}

export const goBack = (window: BrowserWindow): Promise<void> =>
  window.ask(() => {
    setTimeout(() => history.back());
  });

export const goForward = (window: BrowserWindow): Promise<void> =>
  window.ask(() => {
    setTimeout(() => history.forward());
  });

export async function reload(window: BrowserWindow): Promise<void> {
  await window.ask(() => {
    document.body.dataset['old'] = '';
    setTimeout(() => location.reload());
  });
  await until('the page anew', () =>
    window.ask(() => document.readyState === 'complete' && !('old' in document.body.dataset)),
  );
}

/** Shows the page as on paper: no driver prints in every browser, but each reads the style for it. */
export const wearPrintStyle = (window: BrowserWindow): Promise<void> =>
  window.ask(() => {
    for (const { cssRules } of document.styleSheets)
      for (const rule of cssRules)
        if (rule instanceof CSSMediaRule)
          rule.media.mediaText = rule.media.mediaText
            .replace(/\bscreen\b/g, 'not all')
            .replace(/\bprint\b/g, 'all');
  });

/** Nothing of the page lies beside the window, be the text as it is or twice as large. */
export async function expectFit(window: BrowserWindow): Promise<void> {
  const beside = await window.ask(() => {
    const page = document.documentElement;
    const measured = ['', '225%'].map((size) => {
      page.style.fontSize = size;
      return page.scrollWidth - page.clientWidth;
    });
    page.style.fontSize = '';
    return measured;
  });
  expect(beside).toEqual([0, 0]);
}
