import { expect, test, type Page } from '@playwright/test';
import { budgets } from '../site/support/budgets';
import { addresses } from '../support/addresses';
import { expectApart, namesIn } from '../support/map-names';
import {
  axeFaults,
  blankImages,
  expectAccessible,
  expectFit,
  expectStill,
  readStyleUse,
  readTree,
  shareUnused,
  watch,
  watchShift,
} from '../support/page-checks';
import { smallTargets } from '../support/small-targets';
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

const wide = { width: 1280, height: 720 };
/** Steps of the layout, and those of the names on a map. */
const widths = [320, 390, 560, 576, 768, 820, 1024, 1280, 1440, 2560];

/** Pages that stand on no place of the map, or show all of it; the self-screen shows its strip with a result. */
const withoutStrip = ['/', '/404/', '/help-now/', '/kitchen-sink/', '/self-screen/'];
/** Where phones see the strip as well. */
const firstOfSection = [
  '/about/',
  '/book/',
  '/fees/',
  '/prescribers/',
  '/what-to-expect/',
  '/who-it-is-for/',
];
const hasStrip = (address: string, width: number): boolean =>
  !withoutStrip.includes(address) && (width >= 576 || firstOfSection.includes(address));

/** Nothing stands beside the window, and the names on the strip of the map lie apart and in sight. */
async function expectLayout(page: Page, address: string, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await expectFit(page, `${width} px`);
  const strip = page.locator('.strip').first();
  expect(await strip.isVisible(), `a strip at ${width} px`).toBe(hasStrip(address, width));
  if (!hasStrip(address, width)) return;
  const names = await namesIn(page, '.strip', '.strip g text');
  expect(names.length, `${width} px`).toBeGreaterThanOrEqual(1);
  expectApart(names, await strip.boundingBox(), `${width} px`);
}

for (const address of addresses) {
  test(`${address} is whole, accessible and silent at every width, in every look and on paper`, async ({
    page,
  }) => {
    const complaints = await watch(page);
    const response = await page.goto(address);
    const isMissingPage = address === '/404/';
    expect(response?.status()).toBe(isMissingPage ? 404 : 200);

    await test.step('fits every width', async () => {
      for (const width of widths) await expectLayout(page, address, width);
      await page.setViewportSize(wide);
    });

    await test.step('uses the style it carries, keeps the console silent and asks nobody else for anything', async () => {
      if (address !== '/self-screen/')
        expect(shareUnused(await readStyleUse(page))).toBeLessThanOrEqual(budgets.unusedStyle);
      expect(complaints.filter((line) => !(isMissingPage && line.includes('404')))).toEqual([]);
      expect(await page.context().cookies()).toEqual([]);
    });

    await test.step('lacks no picture', async () => {
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
      expect(await blankImages(page)).toEqual([]);
      await page.evaluate(() => window.scrollTo(0, 0));
    });

    await test.step('has no accessibility fault that axe can find, in light, in dark and with more contrast', () =>
      expectAccessible(page));

    await test.step('keeps its words and links in forced colors', async () => {
      await page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference' });
      const tree = await readTree(page);
      await page.emulateMedia({ forcedColors: 'active' });
      expect(await readTree(page)).toBe(tree);
      await expect(page.getByRole('link', { name: 'Need help now?' }).first()).toBeVisible();
    });

    await test.step('prints its words and sources, and no navigation', async () => {
      await page.emulateMedia({ forcedColors: 'none', media: 'print' });
      await expect(page.locator('body > header')).toBeHidden();
      await expect(page.locator('body > footer')).toBeHidden();
      await expect(page.locator('h1').first()).toBeVisible();
      for (const source of await page.locator('section[aria-labelledby="sources"] li').all())
        await expect(source).toBeVisible();
    });

    await test.step('has large targets on a phone, and still fits when the reader doubles the text', async () => {
      await page.emulateMedia({ media: 'screen' });
      await page.setViewportSize({ width: 390, height: 800 });
      expect(await smallTargets(page)).toEqual([]);
      await page.setViewportSize({ width: 640, height: 800 });
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '225%';
      });
      await expectFit(page);
    });
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
