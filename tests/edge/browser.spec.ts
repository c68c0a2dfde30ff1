import { expect, test } from '@playwright/test';
import { walkToOutcome } from '../e2e/self-screen-walk';
import { addresses } from '../support/addresses';
import { watch } from '../support/page-checks';

for (const address of addresses) {
  test(`${address} violates none of the headers it is served with`, async ({ page }) => {
    const complaints = await watch(page);
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    const blank = await page.evaluate(() =>
      [...document.images]
        .filter((image) => image.complete && image.naturalWidth === 0)
        .map((image) => image.src),
    );
    expect(blank).toEqual([]);
    expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).not.toMatch(
      /^(?:"?Times|serif)/,
    );
    expect(complaints).toEqual([]);
  });
}

test('search reads its index and runs it in its worker under the headers of the host', async ({
  page,
}) => {
  const complaints = await watch(page);
  const workers: string[] = [];
  page.on('worker', (worker) => workers.push(new URL(worker.url()).pathname));
  await page.goto('/search/');
  await page.getByRole('searchbox').fill('bladder');
  await expect(page.getByRole('status')).toContainText('found for “bladder”');
  expect(workers).toEqual(['/pagefind/pagefind-worker.js']);
  expect(complaints).toEqual([]);
});

test('the self-screen runs to an outcome and back to its start under the headers of the host', async ({
  page,
}) => {
  const complaints = await watch(page);
  await walkToOutcome(page);
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole('main')).toBeVisible();
  expect(complaints).toEqual([]);
});

test('no page of another site can show this one in a frame', async ({ page, baseURL }) => {
  await page.route('http://localhost:4323/frame-test', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<iframe src="${baseURL}/book/"></iframe>` }),
  );
  await page.goto('/frame-test');
  await page.waitForLoadState('networkidle');
  expect(
    page
      .frames()
      .slice(1)
      .map((frame) => frame.url()),
  ).toEqual(['chrome-error://chromewebdata/']);
});

test('the page that was open before a deploy keeps its words when its old files are gone', async ({
  page,
}) => {
  await page.route('**/_astro/*.js', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('/self-screen/', { waitUntil: 'networkidle' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(
    page.locator('form, fieldset, [data-paper], a[href="/self-screen/print/"]').first(),
  ).toBeAttached();
});
