import { expect, test, type Page } from '@playwright/test';
import { addresses } from '../support/addresses';
import { expectFit, expectStill, watchShift } from '../support/page-checks';

const readable = addresses.filter((address) => address !== '/404/' && address !== '/kitchen-sink/');

/** The words of the page in the order of its markup: what a text browser shows, and a screen reader says. */
const linesOf = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);

test('every page says all it has to say with script off', async ({ browser }) => {
  const scripted = await browser.newPage();
  const plain = await browser.newPage({ javaScriptEnabled: false });
  for (const address of readable) {
    await scripted.goto(address, { waitUntil: 'networkidle' });
    await plain.goto(address);
    await expect(plain.getByRole('heading', { level: 1 }).first(), address).toBeVisible();
    const [withScript, without] = await Promise.all(
      [scripted, plain].map((page) => page.locator('main p, main li').allTextContents()),
    );
    if (address !== '/self-screen/' && address !== '/search/')
      expect(without, address).toEqual(withScript);
  }
  await Promise.all([scripted.close(), plain.close()]);
});

test('without any style a page still reads from its name to its end: skip link, title, text, sources, footer', async ({
  page,
}) => {
  for (const address of readable) {
    await page.goto(address);
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
    expect(order, address).not.toContain(-1);
    expect(order, address).toEqual(order.toSorted((one, other) => one - other));
    expect(await linesOf(page), address).not.toMatch(/undefined|\[object|NaN|&[a-z]+;/);
  }
});

test('without pictures nothing is lost: each has words in its place, or says nothing the text does not', async ({
  page,
}) => {
  await page.route(/\.(?:png|svg|jpe?g|webp|avif)$/, (route) => route.abort());
  for (const address of readable) {
    await page.goto(address);
    const silent = await page.evaluate(() =>
      [...document.images].filter((image) => !image.hasAttribute('alt')).map((image) => image.src),
    );
    expect(silent, address).toEqual([]);
    const nameless = await page.evaluate(() =>
      [...document.querySelectorAll('a, button')]
        .filter((node) => {
          const label = node.getAttribute('aria-label') ?? node.textContent;
          return label?.trim() === '' && !node.querySelector('img[alt]:not([alt=""])');
        })
        .map((node) => node.outerHTML.slice(0, 80)),
    );
    expect(nameless, address).toEqual([]);
  }
});

test('without fonts every page is readable at once and nothing moves', async ({ page }) => {
  await page.route('**/*.woff2', (route) => route.abort());
  await watchShift(page);
  for (const address of readable) {
    await page.goto(address, { waitUntil: 'networkidle' });
    await expectStill(page, address);
    await expectFit(page, address);
  }
});

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
