import { expect, test, type Page } from '@playwright/test';
import { addresses } from '../support/addresses';
import { expectFit, expectStill, watchShift } from '../support/page-checks';

const readable = addresses.filter((address) => address !== '/404/' && address !== '/kitchen-sink/');

/** The words of the page in the order of its markup: what a text browser shows, and a screen reader says. */
const linesOf = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);

for (const address of readable) {
  test(`${address} is readable at once without fonts and pictures, and without any style reads from its name to its end`, async ({
    page,
  }) => {
    await page.route(/\.(?:woff2|png|svg|jpe?g|webp|avif)$/, (route) => route.abort());
    await watchShift(page);
    await page.goto(address);
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
