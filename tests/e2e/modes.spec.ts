import { expect, test, type Page } from '@playwright/test';
import { addresses } from '../support/addresses';
import { countSheets, expectFit, readTree } from '../support/page-checks';

/** What can be pressed, is not inside a sentence, and is less than 24 px wide or high. */
const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('a, button, summary, input, [tabindex="0"]')]
      .filter(
        (node) =>
          node.checkVisibility() &&
          !node.closest('p, li, dd, dt, td, .notes, label, .sr-only') &&
          !node.classList.contains('sr-only'),
      )
      .map((node) => ({ node, box: node.getBoundingClientRect() }))
      .filter(({ box }) => box.width < 24 || box.height < 24)
      .map(({ node, box }) =>
        [node.tagName, node.textContent.trim().slice(0, 40), Math.round(box.height)].join(' '),
      ),
  );

for (const address of addresses) {
  test(`${address} has large targets on a phone, and still fits when the reader doubles the text`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(address);
    expect(await smallTargets(page)).toEqual([]);
    await page.setViewportSize({ width: 640, height: 800 });
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '225%';
    });
    await expectFit(page);
  });

  test(`${address} keeps its words and links in forced colors`, async ({ page }) => {
    await page.goto(address);
    const tree = await readTree(page);
    await page.emulateMedia({ forcedColors: 'active' });
    expect(await readTree(page)).toBe(tree);
    await expect(page.getByRole('link', { name: 'Need help now?' }).first()).toBeVisible();
  });

  test(`${address} prints its words and sources, and no navigation`, async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(address);
    await expect(page.locator('body > header')).toBeHidden();
    await expect(page.locator('body > footer')).toBeHidden();
    await expect(page.locator('h1').first()).toBeVisible();
    for (const source of await page.locator('section[aria-labelledby="sources"] li').all())
      await expect(source).toBeVisible();
  });
}

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

test('nothing moves for a reader who asked for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/');
  const moving = await page.evaluate(() => document.getAnimations().length);
  expect(moving).toBe(0);
});
