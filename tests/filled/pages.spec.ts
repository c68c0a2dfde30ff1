import { expect, test } from '@playwright/test';
import {
  blankImages,
  countSheets,
  expectAccessible,
  expectFit,
  watch,
} from '../support/page-checks';

/** The pages on which most of what an owner fills in stands. */
for (const address of ['/', '/about/', '/fees/', '/book/'])
  test(`${address} with every fact set fits, lacks no picture, is accessible, and breaks no policy`, async ({
    page,
  }) => {
    const complaints = await watch(page);
    await page.goto(address);
    for (const width of [320, 390, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await expectFit(page, `${width} px`);
    }
    for (const picture of await page.locator('main img').all()) {
      await picture.scrollIntoViewIfNeeded();
      await expect
        .poll(() => picture.evaluate((node: HTMLImageElement) => node.complete))
        .toBe(true);
    }
    expect(await blankImages(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await expectAccessible(page);
  });

test('the page of risks prints on both sides of one sheet with every fact set', async ({
  page,
}) => {
  await page.goto('/safety/');
  await page.evaluate(() => document.fonts.ready);
  for (const format of ['Letter', 'A4'] as const) expect(await countSheets(page, format)).toBe(2);
});
