import type { Browser, Page } from '@playwright/test';
import { onSlowPhone } from './slow-phone';
import { median, table } from './results';

interface Press {
  /** Whether the next frame after the press shows the new screen. */
  readonly isInNextFrame: boolean;
  /** Milliseconds of work from the press to the end of that frame. */
  readonly work: number;
}

declare global {
  interface Window {
    presses: Press[];
  }
}

/** Notes, for each press of a button, what the frame after it shows. */
const watchPresses = (): void => {
  window.presses = [];
  document.addEventListener(
    'click',
    ({ target }) => {
      if (!(target instanceof HTMLButtonElement)) return;
      const start = performance.now();
      const before = document.querySelector('h1')?.textContent;
      requestAnimationFrame(() => {
        const isInNextFrame = document.querySelector('h1')?.textContent !== before;
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () =>
          window.presses.push({ isInNextFrame, work: performance.now() - start });
        port2.postMessage(null);
      });
    },
    { capture: true },
  );
};

/** From the start page to the result, with the last answer to each question. */
async function walk(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Start/ }).click();
  const end = page.locator('[data-outcome]');
  const onward = page.getByRole('button', { name: /^(Continue$|See)/ });
  while ((await end.count()) === 0) {
    const answer = page.locator('fieldset[data-question] input').last();
    if ((await answer.count()) > 0) await answer.check();
    await onward.click();
  }
}

/** How fast the self-screen answers each press of a whole walk, on a processor four times slower. */
export async function timePresses(browser: Browser, url: string): Promise<string> {
  const presses = await onSlowPhone(browser, async (page) => {
    await page.addInitScript(watchPresses);
    await page.goto(url, { waitUntil: 'load' });
    await walk(page);
    return page.evaluate(() => window.presses);
  });
  const works = presses.map(({ work }) => work);
  return table(
    [
      'presses that lead to a new screen',
      'answered in the next frame',
      'work until it is drawn, ms, middle',
      'longest',
    ],
    [
      [
        String(presses.length),
        String(presses.filter(({ isInNextFrame }) => isInNextFrame).length),
        median(works).toFixed(0),
        Math.max(...works).toFixed(0),
      ],
    ],
  );
}
