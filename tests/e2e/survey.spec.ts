import { expect, test, type Page } from '@playwright/test';
import { addresses } from '../support/addresses';

const widths = [320, 390, 576, 820, 1024, 1280, 1440, 2560];
const mapAddresses = ['/', '/404/', '/search/'];

interface Words {
  readonly words: string;
  readonly box: readonly [left: number, top: number, right: number, bottom: number];
  /** Of the letters, in px on the screen. */
  readonly size: number;
}

/** No letter of a map is smaller, in px. */
const smallest = 13;

/** The names that a reader sees inside an element of the page, with the box of their letters: a row is higher by 3 px at both ends. */
const namesIn = (page: Page, container: string, names: string): Promise<Words[]> =>
  page.evaluate(
    ([around, selector, aboveLetters]) => {
      const edge = document.querySelector(around)?.getBoundingClientRect();
      return [...document.querySelectorAll(selector)]
        .filter(
          (node) =>
            node.checkVisibility() &&
            [node, node.closest('.name')].every(
              (part) => !part || getComputedStyle(part).clipPath === 'none',
            ),
        )
        .map((node): Words => {
          const range = document.createRange();
          if (node.firstChild) range.selectNodeContents(node.firstChild);
          const { left, top, right, bottom } = range.getBoundingClientRect();
          const [x, y] = [edge?.left ?? 0, edge?.top ?? 0];
          const zoom = node instanceof SVGGraphicsElement ? (node.getScreenCTM()?.a ?? 0) : 1;
          return {
            words: range.toString().trim(),
            box: [left - x, top - y + aboveLetters, right - x, bottom - y - aboveLetters],
            size: zoom * parseFloat(getComputedStyle(node).fontSize),
          };
        });
    },
    [container, names, 3] as const,
  );

const smallestOf = (names: readonly Words[]): number => Math.min(...names.map(({ size }) => size));

const clashes = (names: readonly Words[]): string[] =>
  names.flatMap(({ words, box }, index) =>
    names
      .slice(index + 1)
      .filter(
        ({ box: other }) =>
          box[0] < other[2] && other[0] < box[2] && box[1] < other[3] && other[1] < box[3],
      )
      .map((other) => `${words} / ${other.words}`),
  );

const outside = (names: readonly Words[], width: number, height: number): string[] =>
  names
    .filter(
      ({ box: [left, top, right, bottom] }) =>
        left < 0 || top < 0 || right > width || bottom > height,
    )
    .map(({ words }) => words);

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
      expect(smallestOf(names), `${width} px`).toBeGreaterThanOrEqual(smallest);
      expect(clashes(names), `${width} px`).toEqual([]);
      expect(outside(names, land?.width ?? 0, land?.height ?? 0), `${width} px`).toEqual([]);
    }
  });
}

for (const address of addresses) {
  test(`the names on the strip of ${address} lie apart and in sight at every width`, async ({
    page,
  }) => {
    await page.goto(address);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      const strip = page.locator('.strip').first();
      if ((await strip.count()) === 0 || !(await strip.isVisible())) continue;
      const box = await strip.boundingBox();
      const names = await namesIn(page, '.strip', '.strip g text');
      expect(names.length, `${width} px`).toBeGreaterThanOrEqual(1);
      expect(smallestOf(names), `${width} px`).toBeGreaterThanOrEqual(smallest);
      expect(clashes(names), `${width} px`).toEqual([]);
      expect(outside(names, box?.width ?? 0, box?.height ?? 0), `${width} px`).toEqual([]);
    }
  });
}

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
