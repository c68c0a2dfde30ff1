import { expect, test } from '@playwright/test';

test('search finds a page by keyboard alone and marks the words', async ({ page }) => {
  await page.goto('/search/');
  await page.getByRole('searchbox').focus();
  await page.keyboard.type('bladder');
  await expect(page.getByRole('status')).toContainText('found for “bladder”');
  await expect(page.locator('[data-search-results] mark').first()).toContainText(/bladder/i);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/\/search\//);
});

test('search loads its index only once the field is used', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto('/search/', { waitUntil: 'networkidle' });
  expect(requests.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
  await page.getByRole('searchbox').focus();
  await expect
    .poll(() => requests.filter((path) => path.startsWith('/pagefind/')).length)
    .toBeGreaterThan(0);
});

test('search that finds nothing says what to try, and the list of pages stays', async ({
  page,
}) => {
  await page.goto('/search/');
  await page.getByRole('searchbox').fill('zzzzqqq');
  await expect(page.getByRole('status')).toContainText('Nothing found');
  await expect(page.locator('[data-site-map]')).toBeVisible();
});

test('what was cleared is not answered, however late the answer comes', async ({ page }) => {
  await page.goto('/search/');
  const field = page.getByRole('searchbox');
  await field.fill('bladder');
  await expect(page.getByRole('status')).toContainText('found for “bladder”');
  await field.fill('ketamine');
  await field.fill('');
  await page.waitForTimeout(1500);
  await expect(page.getByRole('status')).toHaveText('');
  await expect(page.locator('[data-search-results] li')).toHaveCount(0);
});

test('without script the search page offers the list of all pages', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/search/');
  await expect(page.getByRole('searchbox')).toBeHidden();
  await expect(page.locator('[data-site-map] a[href="/safety/"]').first()).toBeVisible();
  await context.close();
});

test('Back from a result finds the words and the results again, and the address never tells them', async ({
  page,
}) => {
  await page.goto('/search/');
  await page.getByRole('searchbox').fill('bladder');
  await page.locator('[data-search-results] a').first().click();
  await expect(page).not.toHaveURL(/\/search\//);
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('bladder');
  await expect(page.locator('[data-search-results] a').first()).toBeVisible();
  expect(page.url()).toMatch(/\/search\/$/);
});
