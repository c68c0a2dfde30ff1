import { expect, type Page } from '@playwright/test';
import { calm, type Choices } from '../support/choices';

export const address = '/self-screen/';

export const continueButton = (page: Page) =>
  page.getByRole('button', { name: 'Continue', exact: true });
export const startButton = (page: Page) => page.getByRole('button', { name: /^Start/ });
export const seeButton = (page: Page) => page.getByRole('button', { name: /^See/ });
export const question = (page: Page, id: string) => page.locator(`fieldset[data-question="${id}"]`);
export const option = (page: Page, id: string, value: string) =>
  page.locator(`input[name="${id}"][value="${value}"]`);
export const outcome = (page: Page) => page.locator('[data-outcome]');

export async function openStart(page: Page): Promise<void> {
  await page.goto(address);
  await expect(startButton(page)).toBeVisible();
}

export async function begin(page: Page): Promise<void> {
  await openStart(page);
  await startButton(page).click();
}

export async function answer(page: Page, id: string, values: readonly string[]): Promise<void> {
  await expect(question(page, id)).toBeVisible();
  for (const value of values) await option(page, id, value).check();
  await continueButton(page).click();
}

type Here = 'question' | 'notice' | 'check' | 'outcome';

const whereIs = (page: Page): Promise<Here> =>
  page.evaluate(() => {
    if (document.querySelector('fieldset[data-question]')) return 'question';
    if (document.querySelector('[data-help-notice]')) return 'notice';
    return document.querySelector('[data-check-answers]') ? 'check' : 'outcome';
  });

export const currentQuestion = async (page: Page): Promise<string> =>
  (await page.locator('fieldset[data-question]').getAttribute('data-question')) ?? '';

/** Answers what is asked, from the screen shown to the check or to an outcome. `reply` says how a person answers. */
export async function walk(
  page: Page,
  choices: Choices,
  reply: typeof answer = answer,
  until?: string,
): Promise<void> {
  for (
    let here = await whereIs(page);
    here === 'question' || here === 'notice';
    here = await whereIs(page)
  ) {
    if (here === 'notice') {
      await continueButton(page).press('Enter');
      continue;
    }
    const id = await currentQuestion(page);
    if (id === until) return;
    await reply(page, id, choices[id] ?? calm[id] ?? []);
  }
}

export async function walkToOutcome(
  page: Page,
  choices: Choices = {},
  reply: typeof answer = answer,
): Promise<void> {
  await begin(page);
  await walk(page, choices, reply);
  if ((await whereIs(page)) === 'check') await seeButton(page).press('Enter');
  await expect(outcome(page)).toBeVisible();
}

const focused = (page: Page) =>
  page.evaluate(() => {
    const node = document.activeElement;
    if (node instanceof HTMLInputElement) return { name: node.name, value: node.value };
    return { name: node?.tagName ?? '', value: node?.textContent?.trim() ?? '' };
  });

async function tabTo(page: Page, name: string, value?: string): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    const at = await focused(page);
    if (at.name === name && (value === undefined || at.value === value)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reached ${name} ${value ?? ''}`);
}

/** As `answer`, by keyboard alone: Tab into the answers, Space and arrows to choose, Tab to Continue, Enter. */
export async function answerByKeyboard(
  page: Page,
  id: string,
  values: readonly string[],
): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const isRadio =
    (await page.locator(`input[name="${id}"]`).first().getAttribute('type')) === 'radio';
  for (const value of values) {
    await tabTo(page, id, isRadio ? undefined : value);
    await page.keyboard.press('Space');
    for (
      let presses = 0;
      isRadio && presses < 10 && (await focused(page)).value !== value;
      presses += 1
    )
      await page.keyboard.press('ArrowDown');
    await expect(option(page, id, value)).toBeChecked();
  }
  await tabTo(page, 'BUTTON', 'Continue');
  await page.keyboard.press('Enter');
}
