import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addressOf, dist, movedFiles } from '../support/addresses';
import { pages } from './support/pages';

const byUrl = new Map(pages.map((page) => [page.url, page]));
const allowedSchemes = /^(https:|tel:|sms:|mailto:)/;

/** What is wrong with a link on a page, or nothing. */
function fault(from: string, href: string): string | undefined {
  if (allowedSchemes.test(href)) return undefined;
  const { pathname, hash } = new URL(href, `http://site${from}`);
  if (href.startsWith('http:')) return `${href} is not https`;
  const target = byUrl.get(pathname);
  if (!target)
    return existsSync(join(dist, decodeURIComponent(pathname))) && !pathname.endsWith('/')
      ? undefined
      : `${href} leads nowhere`;
  const anchor = decodeURIComponent(hash.slice(1));
  return anchor === '' || target.document.querySelector(`[id="${anchor}"]`)
    ? undefined
    : `${href} has no such place on its page`;
}

describe('links', () => {
  it.each(pages.map(({ url, document }) => ({ url, document })))(
    'of $url all lead somewhere',
    ({ url, document }) => {
      const hrefs = document
        .querySelectorAll('a[href], link[href]:not([rel=canonical]):not([rel=sitemap])')
        .map((link) => link.getAttribute('href') ?? '');
      expect(hrefs.map((href) => fault(url, href)).filter(Boolean)).toEqual([]);
    },
  );

  it('from the old address of a page lead on to one that is there', () => {
    const faults = movedFiles.flatMap((file) => {
      const [, to = ''] = /url=([^"]+)/.exec(readFileSync(join(dist, file), 'utf8')) ?? [];
      return fault(addressOf(file), to) ?? [];
    });
    expect(faults).toEqual([]);
  });

  it('to other sites tell them nothing about where the reader came from', () => {
    const telling = pages.flatMap(({ url, document }) =>
      document
        .querySelectorAll('a[href^="https:"]')
        .filter(
          (link) => !link.getAttribute('rel')?.includes('noreferrer') && !link.closest('.prose'),
        )
        .map((link) => `${url} → ${link.getAttribute('href')}`),
    );
    expect(telling).toEqual([]);
    expect(
      pages.filter(
        ({ document }) =>
          document.querySelector('meta[name=referrer]')?.getAttribute('content') !== 'no-referrer',
      ),
    ).toEqual([]);
  });

  it('every page can be reached from the home page within two presses', () => {
    const linksOf = (url: string): string[] =>
      byUrl
        .get(url)
        ?.document.querySelectorAll('a[href^="/"]')
        .map((link) => (link.getAttribute('href') ?? '').replace(/#.*$/, '')) ?? [];
    const near = new Set(['/', ...linksOf('/'), ...linksOf('/').flatMap(linksOf)]);
    expect(pages.map(({ url }) => url).filter((url) => !near.has(url) && url !== '/404/')).toEqual(
      [],
    );
  });
});
