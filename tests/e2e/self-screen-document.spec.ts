import { expect, test, type Page } from '@playwright/test';
import { axeFaults, countSheets } from '../support/page-checks';
import { calm } from '../support/choices';
import { address, option, question, startButton } from './self-screen-walk';

const ids = Object.keys(calm);
const helpOf = (page: Page, id: string) => question(page, id).locator('[data-help-lines]');

async function expectDocument(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  for (const id of ids) await expect(question(page, id)).toBeVisible();
  await expect(page.locator('main a[href="/self-screen/print/"]').first()).toBeVisible();
  await expect(page.locator('main [data-help-line="988"]').last()).toBeVisible();
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every question is on the page, and how to read the answers', async ({ page }) => {
    await page.goto(address);
    await expectDocument(page);
    await expect(page.locator('#reading')).toBeVisible();
    await page.getByRole('link', { name: /^Start/ }).click();
    await expect(page.locator('#questions')).toBeInViewport();
  });

  test('ticks are gone when someone comes back to the page after it was left', async ({ page }) => {
    await page.goto(address);
    await option(page, 'home-safety', 'no').check();
    await option(page, 'heart', 'heart-disease').check();
    await page.goto('/');
    await page.goBack();
    await expect(page.locator('#questions')).toBeAttached();
    await expect(page.locator('fieldset input:checked')).toHaveCount(0);
  });

  for (const [id, value, other] of [
    ['safety', 'passing', 'no'],
    ['safety', 'skip', 'no'],
    ['safety', 'plan', 'no'],
    ['home-safety', 'not-always', 'yes'],
    ['home-safety', 'no', 'yes'],
  ] as const) {
    test(`help lines appear when ${id} is answered ${value}, and not before`, async ({ page }) => {
      await page.goto(address);
      await expect(helpOf(page, id)).toBeHidden();
      await option(page, id, other).check();
      await expect(helpOf(page, id)).toBeHidden();
      await option(page, id, value).check();
      await expect(helpOf(page, id)).toBeVisible();
    });
  }
});

for (const [what, reply] of [
  ['cannot be loaded', null],
  ['throws as it loads', 'throw new Error("broken")'],
] as const) {
  test(`the form stays when the script ${what}`, async ({ page }) => {
    await page.route(/\.js(\?|$)/, (route) =>
      reply === null
        ? route.abort()
        : route.fulfill({ contentType: 'text/javascript', body: reply }),
    );
    await page.goto(address, { waitUntil: 'networkidle' });
    await expectDocument(page);
  });
}

test('a fault inside the script shows the paper version, the help lines and the form', async ({
  page,
}) => {
  await page.route(`**${address}`, async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replaceAll('&quot;options&quot;', '&quot;lost&quot;');
    await route.fulfill({ response, body: html });
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  const title = await page.title();
  const start = startButton(page);
  if (await start.count()) await start.click();
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByRole('alert').locator('a[href="/self-screen/print/"]')).toBeVisible();
  await expect(page.getByRole('alert').locator('[data-help-line="988"]')).toBeVisible();
  await expectDocument(page);
  await expect(page).toHaveTitle(title);
  await expect(page.locator('[data-fault]').getByRole('link', { name: /^Clear/ })).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
});

/** Holds the script back until it is let go. */
async function holdScript(page: Page): Promise<() => void> {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\.js(\?|$)/, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

test('an answer ticked before the script is ready is kept', async ({ page }) => {
  const release = await holdScript(page);
  await page.goto(address, { waitUntil: 'commit' });
  await option(page, 'age', '18-plus').check();
  release();
  await startButton(page).click();
  await expect(option(page, 'age', '18-plus')).toBeChecked();
});

for (const way of [/^Start/, /^See/]) {
  test(`a late script leaves focus, view and help to a person with a plan, whom “${way.source}” leads to help`, async ({
    page,
  }) => {
    const release = await holdScript(page);
    await page.goto(address, { waitUntil: 'commit' });
    await option(page, 'safety', 'plan').check();
    await option(page, 'safety', 'plan').focus();
    const seen = await page.evaluate(() => scrollY);
    release();
    const onward = page.getByRole('button', { name: way });
    await expect(onward).toBeAttached();
    await expect(option(page, 'safety', 'plan')).toBeFocused();
    await expect(helpOf(page, 'safety')).toBeVisible();
    expect(await page.evaluate(() => scrollY)).toBe(seen);
    await onward.click();
    await expect(page.locator('[data-outcome="help-now"]')).toBeVisible();
  });
}

test('the paper form holds every question and answer and prints on two to four pages', async ({
  page,
}) => {
  await page.goto('/self-screen/print/');
  expect(
    await page
      .locator('[data-question]')
      .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-question'))),
  ).toEqual(ids);
  await expect(page.locator('[data-question="heart"] [data-option]')).not.toHaveCount(0);
  for (const format of ['Letter', 'A4'] as const) {
    const pages = await countSheets(page, format);
    expect(pages, format).toBeGreaterThanOrEqual(2);
    expect(pages, format).toBeLessThanOrEqual(4);
  }
});
