import { expect, test, type Page } from '@playwright/test';
import { countSheets } from '../support/page-checks';

test('the page of risks prints on both sides of one sheet', async ({ page }) => {
  await page.goto('/safety/');
  for (const format of ['Letter', 'A4'] as const) expect(await countSheets(page, format)).toBe(2);
});

for (const address of ['/companions/', '/for-clinicians/'])
  test(`${address} prints on both sides of two sheets`, async ({ page }) => {
    await page.goto(address);
    for (const format of ['Letter', 'A4'] as const)
      expect(await countSheets(page, format)).toBeLessThanOrEqual(4);
  });

test('no frame is drawn around the whole text where the skip link leads there, in forced colors', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/safety/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const main = page.locator('main');
  await expect(main).toBeFocused();
  expect(await main.evaluate((node) => getComputedStyle(node).outlineWidth)).toBe('0px');
});

/** For each link of the menu that has a line below it: whether it is the current page. */
const linedLinks = (page: Page): Promise<(string | null)[]> =>
  page.locator('header nav a').evaluateAll((links) => {
    const plain = document.body.appendChild(document.createElement('p'));
    plain.style.backgroundColor = 'Canvas';
    const canvas = getComputedStyle(plain).backgroundColor;
    return links
      .filter((link) => getComputedStyle(link).borderBottomColor !== canvas)
      .map((link) => link.getAttribute('aria-current'));
  });

test('the menu has a line under the current page alone, in forced colors', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/safety/');
  await page.locator('header summary').click();
  const lined = await linedLinks(page);
  expect(lined.length).toBeGreaterThan(0);
  expect(lined).not.toContain(null);
});

test('the desk has a line under its current page alone, in forced colors', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const links = '<a href="/">To do</a><a href="/facts" aria-current="page">Facts</a>';
  await page.setContent(`<header><nav>${links}</nav></header>`);
  await page.addStyleTag({ path: 'src/desk/style.css' });
  expect(await linedLinks(page)).toEqual(['page']);
});

for (const [reducedMotion, isMoved] of [
  ['no-preference', true],
  ['reduce', false],
] as const)
  test(`one page ${isMoved ? 'fades' : 'does not fade'} into the next for a reader whose wish for less motion is “${reducedMotion}”`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion });
    await page.addInitScript(() =>
      addEventListener('pagereveal', ({ viewTransition }) => {
        document.documentElement.toggleAttribute('data-faded', viewTransition !== null);
      }),
    );
    await page.goto('/safety/');
    await page.getByRole('link', { name: 'Need help now?' }).first().click();
    await expect(page).toHaveURL(/\/help-now\/$/);
    const root = page.locator('html');
    if (isMoved) await expect(root).toHaveAttribute('data-faded');
    else await expect(root).not.toHaveAttribute('data-faded');
  });
