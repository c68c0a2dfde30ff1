import { expect, test } from '@playwright/test';
import { currentQuestion, outcome, walkToOutcome } from '../e2e/self-screen-walk';
import { blankImages, watch } from '../support/page-checks';

/** One page of each kind; headers.spec.ts holds that the policy of each is that of its markup, which the other tests obey. */
const kinds = ['/', '/couples/', '/404/', '/search/', '/self-screen/', '/self-screen/print/'];

for (const address of kinds) {
  test(`${address} violates none of the headers it is served with`, async ({ page }) => {
    const complaints = await watch(page);
    await page.goto(address);
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    expect(await blankImages(page)).toEqual([]);
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

test('the self-screen runs to an outcome and back to its answers under the headers of the host', async ({
  page,
}) => {
  const complaints = await watch(page);
  await walkToOutcome(page);
  await expect(outcome(page)).toHaveAttribute('data-outcome', 'book-intake');
  await page.goBack();
  await expect(page.locator('[data-check-answers]')).toBeVisible();
  await page.goBack();
  expect(await currentQuestion(page)).toBe('prescription');
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
