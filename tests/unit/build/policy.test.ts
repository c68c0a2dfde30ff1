import { describe, expect, it } from 'vitest';
import { needsOf, policyFrom } from '~/build/policy';

const policyOf = (address: string, html: string): string => policyFrom(needsOf(address, html));

const hash = /'sha256-[A-Za-z0-9+/]+='/;

describe('the policy of a page', () => {
  it('lets a reading page run no script and connect to nothing', () => {
    const policy = policyOf(
      '/couples/',
      '<style>a{}</style><script type="application/ld+json">{}</script>',
    );
    expect(policy).toContain("script-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toMatch(/style-src 'sha256-[^']+';/);
  });

  it('names the hash of the exact style, so that another style is refused', () => {
    const one = hash.exec(policyOf('/', '<style>a{}</style>'))?.[0];
    const other = hash.exec(policyOf('/', '<style>b{}</style>'))?.[0];
    expect(one).not.toBe(other);
  });

  it('allows a page’s own scripts and still no connection', () => {
    const policy = policyOf(
      '/self-screen/',
      '<script type="module" src="/_astro/x.js"></script><script>start()</script>',
    );
    expect(policy).toMatch(/script-src 'self' 'sha256-[^']+'/);
    expect(policy).toContain("connect-src 'none'");
  });

  it('allows only the search page to read an index', () => {
    const policy = policyOf('/search/', '<script type="module">go()</script>');
    expect(policy).toContain("connect-src 'self'");
    expect(policy).toContain("'wasm-unsafe-eval'");
  });

  it('never allows inline or evaluated code', () => {
    expect(policyOf('/', '<script>x</script>')).not.toMatch(/unsafe-inline|'unsafe-eval'/);
  });
});
