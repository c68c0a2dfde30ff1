import { expect, test } from '@playwright/test';
import { addresses } from '../support/addresses';
import { everywhere, responses } from './header-table';

for (const { kind, address, status, type, cache, compressed } of responses) {
  test(`${kind} arrives with status ${status}, guarded and cached as it should be, with no more rights than it needs`, async ({
    request,
  }) => {
    const response = await request.get(address, { maxRedirects: 0 });
    const headers = response.headers();
    expect(response.status()).toBe(status);
    expect(headers).toMatchObject(everywhere);
    expect(headers['cache-control']).toBe(cache);
    expect(headers['cross-origin-resource-policy']).toBe(
      address.startsWith('/social/') ? 'cross-origin' : 'same-origin',
    );
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).not.toMatch(
      /unsafe-inline|'unsafe-eval'|https?:|\*/,
    );
    expect(headers['set-cookie']).toBeUndefined();
    const features = (headers['permissions-policy'] ?? '').split(', ');
    const allowed = features.filter((feature) => !feature.endsWith('=()'));
    expect(features.length).toBeGreaterThan(25);
    expect(allowed).toEqual(address === '/self-screen/' ? ['clipboard-write=(self)'] : []);
    if (type) expect(headers['content-type']).toMatch(type);
    if (compressed) expect(headers['content-encoding']).toMatch(/^(?:br|gzip|zstd)$/);
  });
}

for (const address of addresses) {
  test(`${address} has the same policy in its header as in its markup, and may be framed by nobody`, async ({
    request,
  }) => {
    const response = await request.get(address === '/404/' ? '/no-such-page/' : address);
    const inMarkup =
      /http-equiv="content-security-policy" content="([^"]+)"/.exec(await response.text())?.[1] ??
      'no policy';
    expect(response.headers()['content-security-policy']).toBe(
      `${inMarkup}; frame-ancestors 'none'`,
    );
  });
}

test('a document may run nothing, and a browser may show it in a page of its own making', async ({
  request,
}) => {
  const { 'content-security-policy': policy, ...others } = (
    await request.get('/documents/no-such-document.pdf')
  ).headers();
  expect(policy).toContain("script-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/(?:default|style|font|object)-src/);
  expect(others).toMatchObject({ ...everywhere, 'cache-control': 'no-cache' });
});

test('a page that has not changed is not sent again', async ({ request }) => {
  const first = await request.get('/couples/');
  const again = await request.get('/couples/', {
    headers: { 'if-none-match': first.headers()['etag'] ?? 'none' },
  });
  expect(again.status()).toBe(304);
});

test('the header file itself is not served', async ({ request }) => {
  expect((await request.get('/_headers')).status()).toBe(404);
});
