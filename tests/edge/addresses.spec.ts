import { expect, test } from '@playwright/test';
import { addresses } from '../support/addresses';
import { markup, traces } from '../support/traces';

for (const address of addresses.filter((candidate) => candidate !== '/' && candidate !== '/404/')) {
  test(`${address} is found without its last slash, and under its file name, by one redirect`, async ({
    request,
  }) => {
    for (const other of [address.slice(0, -1), `${address}index.html`]) {
      const response = await request.get(other, { maxRedirects: 0 });
      expect([301, 307, 308]).toContain(response.status());
      expect(response.headers()['location']).toBe(address);
    }
  });
}

test('a redirect keeps the query and goes nowhere else', async ({ request }) => {
  const kept = await request.get('/couples?from=card', { maxRedirects: 0 });
  expect(kept.headers()['location']).toBe('/couples/?from=card');
  for (const hostile of [
    '//example.net/couples',
    '/%2f%2fexample.net/couples',
    '/\\example.net/couples',
    '/couples%0d%0aset-cookie:%20a=b',
  ]) {
    const response = await request.get(`http://localhost:4323${hostile}`, { maxRedirects: 0 });
    expect(response.headers()['location'] ?? '/', hostile).toMatch(/^\/(?![/\\])/);
    expect(response.headers()['set-cookie']).toBeUndefined();
  }
});

for (const missing of [
  '/nowhere/',
  '/nowhere',
  '/couples/nowhere/',
  '/nowhere.html',
  '/_astro/old.js',
  '/Couples/',
  '/.git/config',
  '/..%2fpackage.json',
  `/${encodeURIComponent(markup)}/`,
  '/__proto__/',
  '/constructor/',
  '/toString',
  '/couples/%3Cb%3E/',
]) {
  test(`${missing} answers with the page for missing pages, none of its own words, and status 404`, async ({
    page,
  }) => {
    const response = await page.goto(missing);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
    expect(await traces(page)).toEqual([]);
    expect(await page.locator('body').innerText()).not.toContain('onerror');
  });
}

test('an address that is no address is refused, and never makes the host fail', async ({
  request,
}) => {
  for (const broken of [
    '/%00/',
    `/${'a'.repeat(3000)}/`,
    '/%ff%fe/',
    '/%',
    '/couples/%2e%2e/%2e%2e/package.json',
  ]) {
    const status = (await request.get(broken, { maxRedirects: 0 })).status();
    expect([307, 400, 404, 414], `${broken.slice(0, 30)} gave ${status}`).toContain(status);
  }
  expect((await request.get('/couples/?a=%ff%fe')).status()).toBe(200);
});
