import { expect, test } from '@playwright/test';
import { budgets } from '../site/support/budgets';
import { addresses } from '../support/addresses';
import {
  axeFaults,
  expectAccessible,
  expectFit,
  expectStill,
  readStyleUse,
  shareUnused,
  watch,
  watchShift,
} from '../support/page-checks';
import { onSlowLine } from '../support/slow-line';

test('axe finds what is wrong with a page, by all rules and by those of colors', async ({
  page,
}) => {
  const faint = '<p style="color: #aaa; background: #fff">Words <a href="/">leading on</a></p>';
  await page.setContent(
    `<html lang="en"><title>T</title><main><h1>T</h1><img src="x">${faint}</main></html>`,
  );
  const found = async (rules?: string[]): Promise<string[]> =>
    (await axeFaults(page, rules)).map((fault) => fault.replace(/:.*/, ''));
  expect(await found()).toEqual(expect.arrayContaining(['color-contrast', 'image-alt']));
  expect(await found(['color-contrast', 'link-in-text-block'])).toEqual(['color-contrast']);
});

const widths = [320, 390, 560, 768, 1024, 1280, 1440, 2560];

for (const address of addresses) {
  test(`${address} has no accessibility fault that axe can find, in light, in dark and with more contrast`, async ({
    page,
  }) => {
    await page.goto(address);
    await expectAccessible(page);
  });

  test(`${address} fits every width, keeps the console silent and asks nobody else for anything`, async ({
    page,
  }) => {
    const complaints = await watch(page);
    const response = await page.goto(address, { waitUntil: 'networkidle' });
    const isMissingPage = address === '/404/';
    expect(response?.status()).toBe(isMissingPage ? 404 : 200);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      await expectFit(page, `${width} px`);
    }
    if (address !== '/self-screen/')
      expect(shareUnused(await readStyleUse(page))).toBeLessThanOrEqual(budgets.unusedStyle);
    expect(complaints.filter((line) => !(isMissingPage && line.includes('404')))).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
  });
}

test('the menu opens on a phone without script', async ({ browser }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 390, height: 800 },
  });
  const page = await context.newPage();
  await page.goto('/');
  await page.getByText('Menu', { exact: true }).click();
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: 'Safety' })
    .click();
  await expect(page).toHaveURL(/\/safety\/$/);
  await context.close();
});

test('on a phone a table of long text shows every cell, under names of columns that stay in view', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/other-options/');
  const table = page.getByRole('group', { name: 'Other treatments' }).getByRole('table');
  const last = table.getByRole('row').last();
  await last.scrollIntoViewIfNeeded();
  for (const cell of await last.getByRole('cell').all())
    await expect(cell).toBeInViewport({ ratio: 1 });
  for (const name of await table.getByRole('columnheader').all())
    await expect(name).toBeInViewport({ ratio: 1 });
});

test('the first press of Tab offers a way past the header', async ({ page }) => {
  await page.goto('/safety/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the main text' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('the text of a page begins where it stays, however little of it has come', async ({
  page,
}) => {
  await page.goto('/neuroscience/');
  const text = page.locator('article > .body');
  const topOf = () => text.evaluate((node) => node.getBoundingClientRect().top);
  const top = await topOf();
  await text.evaluate((node) => node.replaceChildren());
  expect(await topOf()).toBe(top);
});

for (const address of ['/', '/couples/', '/neuroscience/', '/self-screen/']) {
  test(`nothing moves while ${address} loads on a slow connection`, async ({ page }) => {
    await onSlowLine(page);
    await watchShift(page);
    await page.goto(address, { waitUntil: 'networkidle' });
    await expectStill(page);
  });
}
