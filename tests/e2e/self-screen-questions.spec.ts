import { expect, test, type Locator, type Page } from '@playwright/test';
import { expectAccessible, expectFit } from '../support/page-checks';
import { calm, type Choices } from '../support/choices';
import {
  answer,
  begin,
  continueButton,
  currentQuestion,
  openStart,
  option,
  question,
  seeButton,
  startButton,
  walk,
} from './self-screen-walk';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const back = (page: Page) => page.getByRole('button', { name: 'Back' });

test('the start takes a phone at most two windows, with one button', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openStart(page);
  await expect(page.locator('main').getByRole('button')).toHaveCount(1);
  const windows = await page.evaluate(() => document.documentElement.scrollHeight / innerHeight);
  expect(windows).toBeLessThanOrEqual(2);
});

test('each question stands alone, names the form’s words as its heading and takes focus', async ({
  page,
}) => {
  await begin(page);
  await walk(page, {}, async (_, id, values) => {
    await expect(page.locator('fieldset')).toHaveCount(1);
    await expect(page.locator('h1')).toHaveCount(1);
    await expect(question(page, id).locator('legend h1')).toBeFocused();
    await expect(page.locator('input:checked')).toHaveCount(0);
    await answer(page, id, values);
  });
  await expect(page.locator('[data-check-answers]')).toBeVisible();
});

const noticeTitles = new Set<string>();

for (const [id, value, firstLine] of [
  ['safety', 'passing', '988'],
  ['safety', 'skip', '988'],
  ['home-safety', 'not-always', 'domestic-violence'],
  ['home-safety', 'skip', 'domestic-violence'],
] as const) {
  test(`help comes at once after ${id} ${value}, and the person may go on`, async ({ page }) => {
    await begin(page);
    await walk(page, { who: ['couple'] }, answer, id);
    await answer(page, id, [value]);
    const notice = page.locator('[data-help-notice]');
    await expect(notice).toBeVisible();
    await expect(heading(page)).toBeFocused();
    await expect(notice.locator('[data-help-line]').first()).toHaveAttribute(
      'data-help-line',
      firstLine,
    );
    noticeTitles.add(await page.title());
    expect(noticeTitles.size).toBe(1);
    await continueButton(page).click();
    await expect(page.locator('fieldset[data-question]')).toBeVisible();
    expect(await currentQuestion(page)).not.toBe(id);
  });
}

test('Back, and the browser’s Back and Forward, keep the answers', async ({ page }) => {
  await begin(page);
  await walk(page, {}, answer, 'who');
  await back(page).click();
  await expect(option(page, 'place', 'yes')).toBeChecked();
  await expect(heading(page)).toBeFocused();
  await page.goBack();
  await expect(option(page, 'age', '18-plus')).toBeChecked();
  await page.goForward();
  await expect(option(page, 'place', 'yes')).toBeChecked();
  await page.goBack();
  await page.goBack();
  await expect(startButton(page)).toBeVisible();
  expect(await page.evaluate(() => Object.keys(history.state as object))).toEqual(['step']);
});

test('the skip link moves the focus and leaves the person where they are', async ({ page }) => {
  await begin(page);
  await walk(page, {}, answer, 'safety');
  const skip = page.getByRole('link', { name: /^Skip/ });
  await skip.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#main')).toBeFocused();
  await expect(question(page, 'safety')).toBeVisible();
  await page.goBack();
  await expect(question(page, 'safety')).toBeVisible();
  await answer(page, 'safety', ['plan']);
  await skip.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-outcome="help-now"]')).toBeVisible();
});

test('Forward never leads past a question that a change has opened', async ({ page }) => {
  await begin(page);
  await walk(page, {}, answer, 'safety');
  await page.goBack();
  await option(page, 'who', 'couple').check();
  await page.goForward();
  await expect(question(page, 'safety')).toBeVisible();
});

/** Presses once more, within the half second of the guard whatever the machine does, at the place of the press before, as an impatient or trembling hand does. */
async function pressTwice(page: Page, name: RegExp, apart: number): Promise<void> {
  const button = page.getByRole('button', { name });
  await button.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await button.boundingBox()) ?? {
    x: 0,
    y: 0,
    width: 0,
    height: 0,
  };
  const [left, top] = [x + width / 2, y + height / 2];
  await page.mouse.click(left, top);
  await page.waitForTimeout(apart);
  await page.mouse.click(left + 3, top + 2);
}

for (const [width, height] of [
  [360, 640],
  [1280, 720],
] as const) {
  test(`a second press of Continue does nothing to the next screen at ${width} by ${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await openStart(page);
    await pressTwice(page, /^Start/, 60);
    const choices: Choices = { who: ['couple'], safety: ['passing'] };
    for (let asked = 0; asked < 12; asked += 1) {
      if (await page.locator('[data-help-notice]').isVisible()) {
        await page.waitForTimeout(600);
        await pressTwice(page, /^Continue$/, 60 + asked * 12);
      }
      const id = await currentQuestion(page);
      for (const value of choices[id] ?? calm[id] ?? []) await option(page, id, value).check();
      await pressTwice(page, /^Continue$/, 60 + asked * 12);
      await expect(question(page, id)).toHaveCount(0);
      await expect(page.locator('input:checked')).toHaveCount(0);
      await expect(page).toHaveURL(/\/self-screen\/$/);
    }
  });
}

test('the start, a question and its error have no accessibility fault that axe can find, in any look', async ({
  page,
}) => {
  await openStart(page);
  await expectAccessible(page);
  await startButton(page).click();
  await expectAccessible(page);
  await continueButton(page).click();
  await expectAccessible(page);
});

test('neither help, nor a question with many answers, nor the check page has one', async ({
  page,
}) => {
  await begin(page);
  await walk(page, {}, answer, 'safety');
  await answer(page, 'safety', ['passing']);
  await expectAccessible(page);
  await continueButton(page).click();
  await walk(page, {}, answer, 'heart');
  await expectAccessible(page);
  await walk(page, {});
  await expectAccessible(page);
});

test('in forced colors a chosen answer and the focus can be told apart', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await begin(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  const chosen = page.locator('label:has(input:checked)');
  const other = page.locator('label:has(input:not(:checked))').first();
  const outline = (row: Locator) => row.evaluate((node) => getComputedStyle(node).outlineStyle);
  await expect(chosen).toHaveCount(1);
  expect(await outline(chosen)).not.toBe('none');
  expect(await outline(other)).toBe('none');
  await page.keyboard.press('Tab');
  expect(await outline(chosen)).toBe('none');
  const [mark, none] = [chosen, other].map((row) => row.locator('input').screenshot());
  expect((await mark)?.equals((await none) ?? Buffer.of())).toBe(false);
});

for (const [width, size] of [
  [320, '100%'],
  [390, '200%'],
] as const) {
  test(`no screen is wider than a phone of ${width} px with text at ${size}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    await begin(page);
    await page.evaluate((to) => document.documentElement.style.setProperty('font-size', to), size);
    const choices = {
      who: ['couple'],
      'home-safety': ['skip'],
      heart: ['bp-controlled'],
      pregnancy: ['breastfeeding'],
      medicines: ['benzodiazepine'],
    };
    await walk(page, choices, async (_, id, values) => {
      await expectFit(page, id);
      await answer(page, id, values);
      await expectFit(page, id);
    });
    await expectFit(page);
    await seeButton(page).click();
    await expectFit(page);
  });
}
