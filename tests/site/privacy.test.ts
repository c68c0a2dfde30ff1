import { describe, expect, it } from 'vitest';
import { pages, scriptedPages } from './support/pages';

const policyOf = (html: string): string =>
  /http-equiv="content-security-policy" content="([^"]+)"/.exec(html)?.[1] ?? '';

describe('privacy by construction', () => {
  it('no page loads anything from another origin', () => {
    const foreign = pages.flatMap(({ url, document }) =>
      document
        .querySelectorAll(
          '[src], [srcset], link[href]:not([rel=canonical]), object[data], use[href]',
        )
        .map(
          (node) =>
            node.getAttribute('src') ??
            node.getAttribute('srcset') ??
            node.getAttribute('href') ??
            '',
        )
        .filter((address) => /^(https?:)?\/\//.test(address))
        .map((address) => `${url} loads ${address}`),
    );
    expect(foreign).toEqual([]);
  });

  it('the one form has nowhere to go, keeps no entries, and cannot be sent by a key', () => {
    const forms = pages.flatMap(({ document }) => document.querySelectorAll('form'));
    expect(forms.map(({ rawAttrs }) => rawAttrs)).toEqual(['autocomplete="off"']);
    expect(forms[0]?.querySelector('button')?.getAttribute('disabled')).toBe('');
  });

  it('no page has a frame or an embedded object', () => {
    const found = pages.flatMap(({ url, document }) =>
      document
        .querySelectorAll('iframe, object, embed')
        .map((node) => `${url} has <${node.rawTagName}>`),
    );
    expect(found).toEqual([]);
  });

  it('reading pages ship no script at all', () => {
    const scripts = pages
      .filter(({ url }) => !scriptedPages.includes(url))
      .flatMap(({ url, document }) =>
        document
          .querySelectorAll('script:not([type="application/ld+json"]), link[rel=modulepreload]')
          .map((node) => `${url}: ${node.outerHTML.slice(0, 80)}`),
      );
    expect(scripts).toEqual([]);
  });

  it('no element carries a style or an event handler of its own', () => {
    const found = pages.flatMap(({ url, html }) =>
      [...html.matchAll(/<[^>]+\s(style|on[a-z]+)="/g)].map(
        (match) => `${url}: ${match[0].slice(0, 80)}`,
      ),
    );
    expect(found).toEqual([]);
  });

  it.each(pages.map(({ url, html }) => ({ url, policy: policyOf(html) })))(
    '$url has a strict content security policy',
    ({ url, policy }) => {
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("base-uri 'none'");
      expect(policy).toContain("form-action 'none'");
      expect(policy).not.toMatch(/unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')|https?:/);
      expect(policy.includes('connect-src') && !policy.includes("connect-src 'none'")).toBe(
        url === '/search/',
      );
      expect(policy.includes('wasm-unsafe-eval')).toBe(url === '/search/');
    },
  );
});

describe('a page where someone may be in danger', () => {
  it.each(['/self-screen/', '/help-now/'])('%s offers no booking around its own words', (url) => {
    const page = pages.find((candidate) => candidate.url === url);
    expect(
      page?.document.querySelectorAll(
        'body > header a[href="/book/"], body > footer a[href="/book/"]',
      ),
    ).toEqual([]);
  });
});
