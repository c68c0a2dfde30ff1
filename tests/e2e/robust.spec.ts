import { expect, test, type Page } from '@playwright/test';
import { addresses } from '../support/addresses';
import { expectFit, expectStill, watchShift } from '../support/page-checks';

/** Pages whose script adds words. */
const scriptedPages = ['/self-screen/', '/search/'];

const readable = addresses.filter((address) => address !== '/404/' && address !== '/kitchen-sink/');

/** The words of the page in the order of its markup: what a text browser shows, and a screen reader says. */
const linesOf = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);

/** What a reader is told in words: the text of each paragraph and of each line of a list. */
const wordsOf = async (page: Page): Promise<string[]> =>
  page.locator('main p, main li').allTextContents();

for (const address of readable) {
  test(`${address} says all it has to say with script off`, async ({ page, browser }) => {
    const plain = await browser.newPage({ javaScriptEnabled: false });
    await Promise.all([page.goto(address, { waitUntil: 'networkidle' }), plain.goto(address)]);
    await expect(plain.getByRole('heading', { level: 1 }).first()).toBeVisible();
    if (!scriptedPages.includes(address)) expect(await wordsOf(plain)).toEqual(await wordsOf(page));
    await plain.close();
  });

  test(`${address} is readable at once without fonts and pictures, and without any style reads from its name to its end`, async ({
    page,
  }) => {
    await page.route(/\.(?:woff2|png|svg|jpe?g|webp|avif)$/, (route) => route.abort());
    await watchShift(page);
    await page.goto(address, { waitUntil: 'networkidle' });
    await expectStill(page);
    await expectFit(page);
    const silent = await page.evaluate(() =>
      [...document.images].filter((image) => !image.hasAttribute('alt')).map((image) => image.src),
    );
    expect(silent).toEqual([]);
    const nameless = await page.evaluate(() =>
      [...document.querySelectorAll('a, button')]
        .filter((node) => {
          const label = node.getAttribute('aria-label') ?? node.textContent;
          return label?.trim() === '' && !node.querySelector('img[alt]:not([alt=""])');
        })
        .map((node) => node.outerHTML.slice(0, 80)),
    );
    expect(nameless).toEqual([]);
    await page.evaluate(() => {
      for (const style of document.querySelectorAll('style')) style.remove();
    });
    const order = await page.evaluate(() => {
      const places = [
        ...document.body.querySelectorAll('a[href^="#"], header, main, main h1, footer'),
      ].map(
        (node) =>
          node.localName + (node.localName === 'a' ? (node.getAttribute('href') ?? '') : ''),
      );
      return ['a#main', 'header', 'main', 'h1', 'footer'].map((name) =>
        places.findIndex(
          (place) => place === name || (name === 'a#main' && place.startsWith('a#')),
        ),
      );
    });
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((one, other) => one - other));
    expect(await linesOf(page)).not.toMatch(/undefined|\[object|NaN|&[a-z]+;/);
  });
}

test('with the network cut search says so and leaves the list of pages', async ({
  page,
  context,
}) => {
  await page.goto('/search/', { waitUntil: 'networkidle' });
  await context.setOffline(true);
  await page.getByRole('searchbox').fill('bladder');
  await expect(page.getByRole('status')).toContainText('does not work here at the moment');
  await expect(page.locator('[data-site-map]')).toBeVisible();
});

test('search comes back once the network does', async ({ page, context }) => {
  await page.goto('/search/', { waitUntil: 'networkidle' });
  await context.setOffline(true);
  await page.getByRole('searchbox').fill('blad');
  await expect(page.getByRole('status')).toContainText('does not work here at the moment');
  await context.setOffline(false);
  await page.getByRole('searchbox').fill('bladder');
  await expect(page.getByRole('status')).toContainText('found for “bladder”');
});
