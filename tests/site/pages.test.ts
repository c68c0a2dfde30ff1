import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { dist } from '../support/addresses';
import { pageAt, pages } from './support/pages';

describe('every page', () => {
  it.each(pages)(
    '$url has one main heading, and headings in order, unique and with text below',
    ({ document, html }) => {
      const main = document.querySelector('main');
      const headings = main?.querySelectorAll('h1, h2, h3, h4') ?? [];
      const levels = headings.map(({ rawTagName }) => Number(rawTagName.slice(1)));
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      expect(
        levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1),
      ).toEqual([]);
      const texts = headings.map(({ textContent }) => textContent.trim());
      expect(texts.filter((text, index) => text === '' || texts.indexOf(text) !== index)).toEqual(
        [],
      );
      const bare = headings.filter((heading, index) => {
        const next = headings[index + 1];
        const below = html.slice(heading.range[1], next?.range[0] ?? main?.range[1]);
        const isParent = (levels[index + 1] ?? 0) > (levels[index] ?? 0);
        return !isParent && !/<(?:img|svg|input)\b/.test(below) && parse(below).text.trim() === '';
      });
      expect(bare.map(({ text }) => text)).toEqual([]);
    },
  );

  it('has a title and a description that no other page has', () => {
    const titles = pages.map(({ document }) => document.querySelector('title')?.textContent);
    const descriptions = pages.map(({ document }) =>
      document.querySelector('meta[name=description]')?.getAttribute('content'),
    );
    expect(new Set(titles).size).toBe(pages.length);
    expect(new Set(descriptions).size).toBe(pages.length);
  });

  it('shows the way to help now, in its header and in its footer', () => {
    const without = pages.filter(
      ({ document }) =>
        !document.querySelector('header a[href="/help-now/"]') ||
        !document.querySelector('footer a[href="/help-now/"]'),
    );
    expect(without.map(({ url }) => url)).toEqual([]);
  });

  it('has a social picture that was drawn', () => {
    const missing = pages.filter(({ document }) => {
      const address = document.querySelector('meta[property="og:image"]')?.getAttribute('content');
      return !address || !existsSync(join(dist, new URL(address).pathname));
    });
    expect(missing.map(({ url }) => url)).toEqual([]);
  });

  it('says once, in the open, whether a clinician checked it', () => {
    const others = pages.filter(
      ({ url, document }) =>
        url !== '/404/' && document.querySelectorAll('[data-review-stamp]').length !== 1,
    );
    expect(others.map(({ url }) => url)).toEqual([]);
  });

  it('counts what is open before launch as one would say it', () => {
    const counts = pages.flatMap(
      ({ document }) => document.querySelector('[data-preview-strip] summary')?.text.trim() ?? [],
    );
    const said = /public\. (?:1 thing is|(?:[2-9]|\d{2,}) things are) open$/;
    expect(counts.filter((text) => !said.test(text))).toEqual([]);
  });

  it('is kept from search engines while facts are unset, and in the site map otherwise', () => {
    const isPreview = pages.some(({ document }) => document.querySelector('[data-preview-strip]'));
    const noindex = pages
      .filter(({ document }) => document.querySelector('meta[name=robots][content=noindex]'))
      .map(({ url }) => url);
    expect(noindex).toEqual(isPreview ? pages.map(({ url }) => url) : ['/404/', '/search/']);
    expect(readFileSync(join(dist, 'robots.txt'), 'utf8')).toContain(
      isPreview ? 'Disallow: /' : 'Sitemap:',
    );
  });
});

it('The site map names every page that is to be found, and no other', () => {
  const map = readFileSync(join(dist, 'sitemap-0.xml'), 'utf8');
  const named = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, url]) => new URL(url ?? '').pathname,
  );
  const listed = pages.map(({ url }) => url).filter((url) => url !== '/404/' && url !== '/search/');
  expect(named.sort()).toEqual(listed.sort());
});

describe('the page of help lines', () => {
  const waysOf = (id: string): (string | undefined)[] =>
    pageAt('/help-now/')
      .document.querySelectorAll(`[data-help-line="${id}"] a`)
      .map((link) => link.getAttribute('href')?.replace(/:.*/, ''));

  it('opens with the calls to 988 and to 911, and 988 by text', () => {
    const [first] = pageAt('/help-now/').document.querySelectorAll('[data-help-lines]');
    const ways = first?.querySelectorAll('a:not([rel])') ?? [];
    expect(ways.map((link) => link.getAttribute('href'))).toEqual([
      'tel:988',
      'sms:988',
      'tel:911',
    ]);
  });

  it('puts the ways that make no sound first where the danger is at home', () => {
    expect(waysOf('domestic-violence')).toEqual(['sms', 'https', 'tel']);
    expect(waysOf('sexual-assault')).toEqual(['tel', 'sms', 'https']);
  });
});
