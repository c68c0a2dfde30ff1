import { expect, test, type Page } from '@playwright/test';
import { clashes, expectApart, namesIn } from '../support/map-names';

const widths = [320, 390, 576, 820, 1024, 1280, 1440, 2560];
const mapAddresses = ['/', '/404/', '/search/'];

for (const address of mapAddresses) {
  test(`the names on the map of ${address} lie apart and in sight at every width`, async ({
    page,
  }) => {
    await page.goto(address);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      const names = await namesIn(page, '.survey nav', '.survey .name, .survey small');
      const land = await page.locator('.survey .land').boundingBox();
      expect(names.length, `${width} px`).toBeGreaterThanOrEqual(6);
      expectApart(names, land, `${width} px`);
    }
  });
}

/** The marks and names in sight whose middle belongs to something that lies on them. */
const covered = (page: Page): Promise<string[]> =>
  page
    .locator('.survey nav a')
    .locator('.mark, .name')
    .evaluateAll((parts) =>
      parts
        .filter((part) => part.checkVisibility() && getComputedStyle(part).clipPath === 'none')
        .filter((part) => {
          part.scrollIntoView({ block: 'center', behavior: 'instant' });
          const { x, y, width, height } = part.getBoundingClientRect();
          const [middle, level] = [x + width / 2, y + height / 2];
          if (middle < 0 || middle > innerWidth) return false;
          return !part.closest('a')?.contains(document.elementFromPoint(middle, level));
        })
        .map((part) => part.closest('a')?.textContent.trim() ?? ''),
    );

for (const address of mapAddresses)
  test(`a pointer reaches every place in sight on the map of ${address}`, async ({ page }) => {
    await page.goto(address);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      expect(await covered(page), `${width} px`).toEqual([]);
    }
  });

test('a keyboard goes through the places in the order of the trail, and shows one that has no room', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 900 });
  await page.goto('/404/');
  const links = page.getByRole('navigation', { name: 'Map of this site' }).getByRole('link');
  await links.first().focus();
  for (const name of [/^Self-screen/, /^1 Intake/, /^2 Preparation/, /^3 Ketamine sessions/]) {
    await page.keyboard.press('Tab');
    await expect(links.filter({ hasText: /./ }).and(page.locator(':focus'))).toHaveAccessibleName(
      name,
    );
  }
  const safety = links.filter({ hasText: 'Safety' }).locator('.name');
  const clip = () => safety.evaluate((node) => getComputedStyle(node).clipPath);
  expect(await clip()).not.toBe('none');
  for (let presses = 0; presses < 30 && (await clip()) !== 'none'; presses += 1)
    await page.keyboard.press('Tab');
  expect(await clip()).toBe('none');
});

test('the map is a list of links where there is no picture to lay it on', async ({ page }) => {
  await page.goto('/404/');
  for (const media of [{ forcedColors: 'active' }, { media: 'print' }] as const) {
    await page.emulateMedia({ forcedColors: 'none', media: 'screen', ...media });
    const places = await namesIn(page, '.survey nav', '.survey .name, .survey small');
    const land = await page.locator('.survey .land').boundingBox();
    expect(places.length).toBeGreaterThan(20);
    expect(clashes(places)).toEqual([]);
    expect(places.filter(({ box }) => box[1] < (land?.height ?? 0))).toEqual([]);
  }
});
