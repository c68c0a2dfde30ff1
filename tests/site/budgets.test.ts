import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { dist } from '../support/addresses';
import { budgets } from './support/budgets';
import { everyPage, pageAt, pages, scriptedPages } from './support/pages';

const listBudgets = new Map<string, number>([
  ['/research/', budgets.claimsPage],
  ['/research/sources/', budgets.sourcesPage],
]);
const sizes = new Map<string | Buffer, number>();
function compressed(content: string | Buffer): number {
  const size = sizes.get(content) ?? brotliCompressSync(content).length;
  sizes.set(content, size);
  return size;
}
const stylesOf = (html: string): string =>
  [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map((match) => match[1]).join('');

describe('the weight of a page', () => {
  it.each(
    pages
      .filter(({ url }) => !scriptedPages.includes(url))
      .map(({ url, html, document }) => ({ url, html, document })),
  )('$url arrives within its budget', ({ url, html, document }) => {
    const ownBudget = listBudgets.get(url) ?? budgets.readingPage;
    const strip = document.querySelector('.strip') ? budgets.strip : 0;
    const budget = document.querySelector('figure')
      ? budgets.readingPageWithDrawings
      : ownBudget + strip;
    expect(compressed(html)).toBeLessThanOrEqual(budget);
  });

  it.each(pages.filter(({ url }) => !scriptedPages.includes(url)))(
    '$url asks for few files, and they are light together',
    ({ html, document }) => {
      const fonts = [...stylesOf(html).matchAll(/url\(["']?(\/_astro\/[^"')]+)["']?\)/g)].map(
        (match) => match[1] ?? '',
      );
      const pictures = document
        .querySelectorAll('img[src]:not([loading=lazy])')
        .map((node) => node.getAttribute('src') ?? '');
      expect(fonts.length).toBeGreaterThan(0);
      expect(1 + fonts.length + pictures.length).toBeLessThanOrEqual(budgets.requestsOfReadingPage);
      const files = [
        ...fonts.map((file) => readFileSync(join(dist, file)).length),
        ...pictures.map((file) => compressed(readFileSync(join(dist, file)))),
      ];
      expect(files.reduce((sum, size) => sum + size, compressed(html))).toBeLessThanOrEqual(
        budgets.readingPageInAll,
      );
    },
  );

  it.each(
    everyPage.flatMap(({ url, document }) =>
      document.querySelectorAll('.survey').map((map) => ({ url, map })),
    ),
  )('the whole map on $url is within its budget', ({ map }) => {
    expect(compressed(map.outerHTML)).toBeLessThanOrEqual(budgets.wholeMap);
  });

  it.each(
    pages.flatMap(({ url, document }) =>
      document.querySelectorAll('.strip').map((strip) => ({ url, strip })),
    ),
  )('the strip of the map on $url is within its budget', ({ strip }) => {
    expect(compressed(strip.outerHTML)).toBeLessThanOrEqual(budgets.strip);
  });

  it.each(pages.map(({ url, html }) => ({ url, html })))(
    '$url carries no more style than its budget',
    ({ html }) => {
      expect(compressed(stylesOf(html))).toBeLessThanOrEqual(budgets.stylesOfOnePage);
    },
  );

  it('the self-screen’s page, with all its questions, is within its budget', () => {
    expect(compressed(pageAt('/self-screen/').html)).toBeLessThanOrEqual(budgets.selfScreenPage);
  });

  it('the self-screen’s whole script, Preact included, is within its budget', () => {
    const { document } = pageAt('/self-screen/');
    const files = document
      .querySelectorAll('link[rel=modulepreload]')
      .map((link) => link.getAttribute('href') ?? '');
    expect(files.length).toBeGreaterThan(0);
    const inline = document
      .querySelectorAll('script:not([type="application/ld+json"])')
      .map((script) => script.textContent)
      .join('');
    const total = files.reduce(
      (sum, file) => sum + compressed(readFileSync(join(dist, file))),
      compressed(inline),
    );
    expect(total).toBeLessThanOrEqual(budgets.selfScreenScript);
  });

  it('there are at most two font files, within their budget', () => {
    const fonts = readdirSync(join(dist, '_astro')).filter((file) => file.endsWith('.woff2'));
    expect(fonts.length).toBeLessThanOrEqual(budgets.fontFiles);
    const bytes = fonts.reduce(
      (sum, file) => sum + readFileSync(join(dist, '_astro', file)).length,
      0,
    );
    expect(bytes).toBeLessThanOrEqual(budgets.fontBytes);
  });
});

describe('the style of a page', () => {
  it.each(pages.map(({ url, html }) => ({ url, styles: stylesOf(html) })))(
    '$url asks for the width of the window as the oldest browsers that README promises read it',
    ({ styles }) => {
      expect(styles.match(/@media[^{]*[<>][^{]*/g)).toBeNull();
      expect(styles).toMatch(/@media[^{]*min-width/);
    },
  );

  it.each(pages.map(({ url, html }) => ({ url, styles: stylesOf(html) })))(
    '$url keeps what no name on the page speaks of: focus, modes and print',
    ({ styles }) => {
      for (const needed of [
        ':focus-visible',
        'prefers-color-scheme:dark',
        'prefers-contrast:more',
        'forced-colors:active',
        '@media print',
        '@view-transition',
        '::details-content',
      ]) {
        expect(styles).toContain(needed);
      }
    },
  );
});
