import { expect, test, type Page } from '@playwright/test';
import {
  address,
  answer,
  begin,
  openStart,
  option,
  outcome,
  question,
  seeButton,
  startButton,
  walk,
  walkToOutcome,
} from './self-screen-walk';

const keepBox = (page: Page) => page.getByRole('checkbox', { name: /^Keep/ });
const resume = (page: Page) => page.getByRole('button', { name: /^(Continue|Resume)/ });

const stored = (page: Page) =>
  page.evaluate(() => ({
    session: sessionStorage.length,
    local: localStorage.length,
    cookie: document.cookie,
    name: window.name,
  }));

const nothing = { session: 0, local: 0, cookie: '', name: '' };

const watchRequests = (page: Page): string[] => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  return requests;
};

/** The neutral page, answered here so that no test leaves this machine. */
async function stubNeutralPage(page: Page): Promise<string> {
  const leaveTo = await page.getByRole('link', { name: /^Clear/ }).getAttribute('href');
  if (!leaveTo) throw new Error('there is no address to leave to');
  await page.route(leaveTo, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Neutral</title>' }),
  );
  return leaveTo;
}

test('after load nothing is asked for, nothing is stored, and address and titles tell nothing', async ({
  page,
}) => {
  const seen: { titles: string[]; steps: number }[] = [];
  for (const choices of [
    { medicines: ['maoi'], heart: ['heart-disease'] },
    { medicines: ['none'], heart: ['none'] },
  ]) {
    await openStart(page);
    await page.waitForLoadState('networkidle');
    const requests = watchRequests(page);
    const titles: string[] = [];
    await startButton(page).click();
    await walk(page, choices, async (_, id, values) => {
      titles.push(await page.title());
      expect(page.url().endsWith(address)).toBe(true);
      await answer(page, id, values);
    });
    titles.push(await page.title());
    await seeButton(page).click();
    await expect(outcome(page)).toBeVisible();
    titles.push(await page.title());
    expect(requests).toEqual([]);
    expect(await stored(page)).toEqual(nothing);
    expect(await page.context().cookies()).toEqual([]);
    seen.push({ titles, steps: titles.length });
  }
  expect(seen[0]).toEqual(seen[1]);
});

test('no title tells whether a person comes as a couple', async ({ page }) => {
  const titles: string[][] = [];
  for (const who of ['self', 'couple']) {
    const own: string[] = [];
    await begin(page);
    await walk(page, { who: [who] }, async (_, id, values) => {
      own.push(await page.title());
      await answer(page, id, values);
    });
    titles.push(own);
  }
  expect(titles[1]?.slice(0, titles[0]?.length)).toEqual(titles[0]);
});

test('it works to the end with the network cut off after load, and says so', async ({
  page,
  context,
}) => {
  await openStart(page);
  await expect(page.locator('main')).toContainText(/offline/);
  await context.setOffline(true);
  await startButton(page).click();
  await walk(page, { safety: ['skip'] });
  await seeButton(page).click();
  await expect(outcome(page)).toHaveAttribute('data-outcome', 'talk-first');
});

test('a reload loses the answers unless the person asked to keep them', async ({ page }) => {
  await begin(page);
  await walk(page, {}, answer, 'safety');
  await page.reload();
  await expect(startButton(page)).toBeVisible();
  await expect(resume(page)).toHaveCount(0);
  await startButton(page).click();
  await expect(page.locator('input:checked')).toHaveCount(0);
});

test('kept answers survive a reload under one key, and end with the wish to keep them', async ({
  page,
}) => {
  await openStart(page);
  await keepBox(page).check();
  await startButton(page).click();
  await walk(page, {}, answer, 'safety');
  expect(await stored(page)).toEqual({ ...nothing, session: 1 });
  await page.reload();
  await resume(page).click();
  await expect(question(page, 'safety')).toBeVisible();
  await page.goBack();
  await expect(option(page, 'who', 'self')).toBeChecked();
  await page.reload();
  await expect(keepBox(page)).toBeChecked();
  await keepBox(page).uncheck();
  expect(await stored(page)).toEqual(nothing);
});

test('“Clear my answers and leave” wipes everything, and puts a neutral page in the place of all its own', async ({
  page,
}) => {
  await page.goto('/privacy/');
  await openStart(page);
  await keepBox(page).check();
  await startButton(page).click();
  await walk(page, { who: ['couple'] }, answer, 'home-safety');
  const leaveTo = await stubNeutralPage(page);
  await page.getByRole('link', { name: /^Clear/ }).click();
  await expect(page).toHaveURL(leaveTo);
  await page.goBack();
  await expect(page).toHaveURL(/\/privacy\/$/);
  expect(await stored(page)).toEqual(nothing);
  await page.goto(address);
  await expect(startButton(page)).toBeVisible();
  await expect(resume(page)).toHaveCount(0);
});

test('it is on every screen', async ({ page }) => {
  await openStart(page);
  const clear = page.getByRole('link', { name: /^Clear/ });
  await expect(clear).toBeVisible();
  await startButton(page).click();
  await walk(page, { safety: ['passing'] }, async (_, id, values) => {
    await expect(clear).toBeVisible();
    await answer(page, id, values);
    await expect(clear).toBeVisible();
  });
  await seeButton(page).click();
  await expect(clear).toBeVisible();
});

test('three presses of Shift leave, and Shift+Tab does not', async ({ page }) => {
  await begin(page);
  const leaveTo = await stubNeutralPage(page);
  for (let presses = 0; presses < 4; presses += 1) await page.keyboard.press('Shift+Tab');
  await expect(question(page, 'age')).toBeVisible();
  for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('Shift');
  await expect(page).toHaveURL(leaveTo);
});

test('a policy forbids every connection', async ({ page }) => {
  await walkToOutcome(page);
  const reached = await page.evaluate(() =>
    fetch('/').then(
      () => true,
      () => false,
    ),
  );
  expect(reached).toBe(false);
});
