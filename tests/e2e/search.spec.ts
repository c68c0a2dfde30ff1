import { expect, test, type Page } from '@playwright/test';

const field = (page: Page) => page.getByRole('searchbox');
const status = (page: Page) => page.getByRole('status');
const help = (page: Page) => page.locator('[data-search-help]');
const results = (page: Page) => page.locator('[data-search-results] a');
const failure = /does not work here at the moment/;

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
  await field(page).fill('bladder');
  await expect(status(page)).toContainText('found for “bladder”');
  let held = 0;
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/pagefind/{index,fragment}/**', async (route) => {
    held += 1;
    await released;
    await route.continue();
  });
  await field(page).fill('ketamine');
  await expect.poll(() => held).toBeGreaterThan(0);
  await field(page).fill('');
  await expect(status(page)).toHaveText('');
  const answered = page.waitForResponse(/pagefind\/(?:index|fragment)/);
  release();
  await (await answered).finished();
  await page.waitForTimeout(300);
  await expect(status(page)).toHaveText('');
  await expect(results(page)).toHaveCount(0);
});

test('without script the search page offers the list of all pages', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/search/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
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

const crises = ['suicidal thoughts', 'I want to kill my self', 'sucide', 'Self–harm'];

test('people who answer stand above all results for words of a crisis', async ({ page }) => {
  await page.goto('/search/');
  for (const words of crises)
    await test.step(words, async () => {
      await expect(help(page)).toBeHidden();
      await field(page).fill(words);
      await expect(help(page).getByRole('link', { name: 'Call 988' })).toBeVisible();
      await expect(help(page).getByRole('link', { name: 'Text 988' })).toBeVisible();
      await expect(help(page).getByRole('link', { name: 'Call 911' })).toBeVisible();
      await expect(status(page)).toContainText('You can talk to a person now');
      const [card, list] = await Promise.all([
        help(page).boundingBox(),
        page.locator('[data-search-results]').boundingBox(),
      ]);
      expect((card?.y ?? 0) + (card?.height ?? 0)).toBeLessThanOrEqual(list?.y ?? 0);
      await field(page).fill('bladder');
      await expect(help(page)).toBeHidden();
    });
});

test('people who answer are shown where nothing is found, and where the search cannot run', async ({
  page,
}) => {
  await page.goto('/search/');
  await field(page).fill('kms');
  await expect(status(page)).toContainText('Nothing found');
  await expect(help(page)).toBeVisible();
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.reload();
  await field(page).fill('overdose');
  await expect(help(page).getByRole('link', { name: 'Call 911' })).toBeVisible();
  await expect(status(page)).toContainText(failure);
});

test('words of a crisis are kept nowhere and sent nowhere', async ({ page }) => {
  await page.goto('/search/');
  await field(page).fill('bladder');
  await expect(results(page).first()).toBeVisible();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url() + (request.postData() ?? '')));
  await field(page).fill('suicidal');
  await expect(help(page)).toBeVisible();
  await expect(status(page)).toContainText('found for “suicidal”');
  expect(requests.filter((request) => /suicid/i.test(request))).toEqual([]);
  expect(
    await page.evaluate(() => [
      history.state as unknown,
      sessionStorage.length,
      localStorage.length,
      document.cookie,
      location.href.replace(location.origin, ''),
    ]),
  ).toEqual([null, 0, 0, '', '/search/']);
});

/** Nothing that was found before is left to be taken for what is found now. */
async function searchAnew(page: Page, words: string): Promise<void> {
  await field(page).fill('');
  await expect(status(page)).toHaveText('');
  await expect(results(page)).toHaveCount(0);
  await field(page).fill(words);
}

test('words that stand in every text find no page by chance, and ask for one that tells more', async ({
  page,
}) => {
  await page.goto('/search/');
  for (const words of ['the', 'is it', 'How do I…'])
    await test.step(words, async () => {
      await searchAnew(page, words);
      await expect(status(page)).toContainText('Add one that says what it is about');
      await expect(results(page)).toHaveCount(0);
    });
});

const finds = [
  ['What does it cost?', '/fees/'],
  ['Will my insurance pay for it?', '/fees/'],
  ['how do I get home after the session', '/questions/'],
  ['is ketamine addictive?', '/addiction-informed-care/'],
  ['“bladder”', '/safety/'],
  ['[bladder]', '/safety/'],
  ['(KAT)', '/approach/'],
  ['partner’s', '/couples/'],
  ["partner's", '/couples/'],
  ['off-label', '/for-clinicians/'],
  ['off label', '/for-clinicians/'],
  ['offlabel', '/for-clinicians/'],
  ['side–effects', '/safety/'],
] as const;

test('words as people type them find the page that answers', async ({ page }) => {
  await page.goto('/search/');
  for (const [words, path] of finds)
    await test.step(`“${words}” finds ${path}`, async () => {
      await searchAnew(page, words);
      await expect(page.locator(`[data-search-results] a[href^="${path}"]`).first()).toBeVisible();
    });
});

test('a field whose script was lost says so when it is used, and leads to the list', async ({
  page,
}) => {
  await page.route('**/_astro/search*.js', (route) => route.fulfill({ status: 404 }));
  await page.goto('/search/');
  await field(page).focus();
  await expect(status(page)).toContainText(failure);
  await status(page).getByRole('link').click();
  await expect(page.locator('[data-site-map]')).toBeInViewport();
});

test('a field whose script was lost says so by itself after a while', async ({ page }) => {
  await page.route('**/_astro/search*.js', (route) => route.abort());
  await page.goto('/search/');
  const note = page.locator('.failure');
  await expect(note).toBeHidden();
  const delay = await note.evaluate((node) => {
    const [appearing] = node.getAnimations();
    appearing?.finish();
    return Number(appearing?.effect?.getTiming().delay);
  });
  expect(delay).toBeGreaterThan(0);
  expect(delay).toBeLessThan(8000);
  await expect(note).toBeVisible();
});

for (const files of ['pagefind.js*', 'pagefind-entry.json*', 'wasm.*', '*.pf_meta', '**'])
  test(`a field that lacks /pagefind/${files} says so before a word is typed`, async ({ page }) => {
    await page.route(`**/pagefind/${files}`, (route) =>
      route.fulfill({ status: 404, contentType: 'text/html', body: '<title>Not found</title>' }),
    );
    await page.goto('/search/');
    await field(page).focus();
    await expect(status(page)).toContainText(failure);
    await expect(status(page).getByRole('link')).toBeVisible();
  });

for (const part of ['index', 'fragment'])
  test(`a search that lacks one file of /pagefind/${part}/ says so, and works once it is there`, async ({
    page,
  }) => {
    let lost = '';
    await page.route(`**/pagefind/${part}/**`, (route) => {
      lost ||= route.request().url();
      return route.request().url() === lost ? route.fulfill({ status: 404 }) : route.continue();
    });
    await page.goto('/search/');
    await field(page).fill('bladder');
    await expect(status(page)).toContainText(failure);
    await expect(results(page)).toHaveCount(0);
    await status(page).getByRole('link').click();
    await expect(page.locator('[data-site-map]')).toBeInViewport();
    await page.unroute(`**/pagefind/${part}/**`);
    await field(page).fill('bladder?');
    await expect(results(page).first()).toBeVisible();
  });

test('a search without a connection says so and leaves the list of pages, and works again with one', async ({
  page,
  context,
}) => {
  await page.goto('/search/');
  await context.setOffline(true);
  await field(page).fill('blad');
  await expect(status(page)).toContainText(failure);
  await expect(page.locator('[data-site-map]')).toBeVisible();
  await context.setOffline(false);
  await field(page).fill('bladder');
  await expect(status(page)).toContainText('found for “bladder”');
  await expect(results(page).first()).toBeVisible();
  await context.setOffline(true);
  await field(page).fill('alcohol');
  await expect(status(page)).toContainText(failure);
  await expect(results(page)).toHaveCount(0);
  await context.setOffline(false);
  await field(page).fill('alcohol?');
  await expect(results(page).first()).toBeVisible();
});

test('a search in a tab from before a change of the site reads the new index', async ({ page }) => {
  let isOld = true;
  await page.route('**/pagefind/pagefind-entry.json*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()}${isOld ? ' ' : ''}` });
  });
  await page.route('**/pagefind/index/**', (route) =>
    isOld ? route.fulfill({ status: 404 }) : route.continue(),
  );
  await page.goto('/search/');
  await field(page).focus();
  await page.waitForResponse(/pf_meta/);
  isOld = false;
  await field(page).fill('bladder');
  await expect(results(page).first()).toBeVisible();
});
