import { expect } from 'vitest';
import { calm, type Choices } from '../support/choices';
import { expectFit, pressUntil } from './steps';
import { until } from './until';
import type { BrowserWindow } from './window';

/** What the self-screen shows: a question or an outcome by its id, or the kind of another screen. */
export const whereIs = (window: BrowserWindow): Promise<string> =>
  window.ask(() => {
    const found = (selector: string): HTMLElement | null => document.querySelector(selector);
    return (
      found('[data-self-screen] form fieldset')?.dataset['question'] ??
      found('[data-outcome]')?.dataset['outcome'] ??
      (found('[data-help-notice]') ? 'notice' : found('[data-check-answers]') ? 'check' : 'start')
    );
  });

export const ticked = (window: BrowserWindow): Promise<string[]> =>
  window.ask(() =>
    [...document.querySelectorAll<HTMLInputElement>('fieldset input:checked')].map(
      ({ value }) => value,
    ),
  );

const titleHasFocus = (window: BrowserWindow): Promise<boolean> =>
  window.ask(() => document.activeElement?.tagName === 'H1');

/** Tab to a button or link whose words begin so, and Enter. */
export async function press(window: BrowserWindow, name: string): Promise<void> {
  await pressUntil(
    window,
    'Tab',
    (words) => {
      const node = document.activeElement;
      return node !== document.body && (node?.textContent ?? '').trim().startsWith(words);
    },
    name,
  );
  await window.press('Enter');
}

/** Ticks an answer of the question that is shown, by Tab, Space and arrows. */
export async function tick(window: BrowserWindow, value: string): Promise<void> {
  const isRadio = await window.ask(
    () => document.querySelector('fieldset [type="radio"]') !== null,
  );
  const isAt = (wanted: string | null): boolean => {
    const node = document.activeElement;
    return (
      node instanceof HTMLInputElement &&
      node.closest('fieldset') !== null &&
      (wanted === null || node.value === wanted)
    );
  };
  await pressUntil(window, 'Tab', isAt, isRadio ? null : value);
  await window.press(' ');
  if (isRadio) await pressUntil(window, 'ArrowDown', isAt, value);
}

/** From the question that is shown to the check, to an outcome, or to the question `end`. */
export async function walk(window: BrowserWindow, choices: Choices, end?: string): Promise<void> {
  for (let screens = 0; screens < 30; screens += 1) {
    await until('the title has the focus', () => titleHasFocus(window));
    const here = await whereIs(window);
    await expectFit(window);
    if (here === end) return;
    if (here !== 'notice' && !(here in calm)) return;
    if (here in calm)
      for (const value of choices[here] ?? calm[here] ?? []) await tick(window, value);
    await press(window, 'Continue');
    await until(`the screen after ${here}`, async () => (await whereIs(window)) !== here);
  }
  expect.unreachable('The self-screen did not come to an end');
}
