import { expect, test } from '@playwright/test';
import { expectFit, watch } from '../support/page-checks';
import { markup, traces } from '../support/traces';
import {
  continueButton,
  currentQuestion,
  openStart,
  option,
  question,
  startButton,
} from './self-screen-walk';

const tails = [
  `#${markup}`,
  `#${encodeURIComponent(markup)}`,
  '#"><svg onload=alert(1)>',
  '#%',
  '#%00',
  '#:~:text=<b>',
  `#${'a'.repeat(20_000)}`,
  '#[data-x',
  '#main:not(',
  '#__proto__',
  '#constructor',
  '#javascript:alert(1)',
  `?q=${encodeURIComponent(markup)}`,
  '?__proto__[polluted]=1',
  '?constructor[prototype][polluted]=1',
  '?next=//example.net',
  `?${'b=1&'.repeat(1000)}`,
];

/** Pages whose script could read the address as it starts; a change after `#` alone does not start it again. */
const scripted = ['/self-screen/', '/search/'];

for (const address of scripted)
  test(`${address} looks and behaves the same whatever stands on its address`, async ({
    page,
    baseURL,
  }) => {
    const complaints = await watch(page);
    const main = page.locator('main');
    await page.goto(address);
    const words = await main.innerText();
    for (const tail of tails)
      await test.step(tail.slice(0, 40), async () => {
        const response = await page.goto(`${address}${tail}`);
        if (!response) await page.reload();
        expect(response?.status() ?? 200).toBe(200);
        const { origin, pathname } = new URL(page.url());
        expect(origin + pathname).toBe(`${baseURL}${address}`);
        await expect.poll(() => main.innerText()).toBe(words);
        expect(await traces(page)).toEqual([]);
        expect(complaints).toEqual([]);
      });
  });

const typed: readonly (readonly [string, string])[] = [
  ['markup', markup],
  ['a huge paste', 'ketamine '.repeat(20_000)],
  ['one endless word', 'x'.repeat(100_000)],
  ['keys of a prototype', '__proto__ constructor toString'],
  ['code for a regular expression', '(a+)+$ [ \\ * ? {1,}'],
  ['control characters and emoji', '\u0000\u202e\u{1f9e0}\ud800 ketamine'],
  ['quotes', '"ketamine\' “”` ${1}'],
];

test('search takes anything as words to look for and stays usable', async ({ page }) => {
  const complaints = await watch(page);
  const field = page.getByRole('searchbox');
  const status = page.getByRole('status');
  await page.goto('/search/');
  for (const [kind, text] of typed)
    await test.step(kind, async () => {
      await field.fill('');
      await expect(status).toBeEmpty();
      await field.fill(text);
      await expect(status).not.toBeEmpty({ timeout: 30_000 });
      expect(await traces(page)).toEqual([]);
      await expectFit(page);
      await field.fill('bladder');
      await expect(status).toContainText('found for “bladder”', { timeout: 30_000 });
      expect(complaints).toEqual([]);
    });
});

/** What lies in the store as answers of this minute, and how many ticks of the first question it rightly brings back. */
const stores: readonly (readonly [string, string, number?])[] = [
  [
    'a polluted prototype',
    '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
  ],
  [
    'markup for an answer',
    `{"who":["${markup.replaceAll('"', "'")}"],"age":["${markup.replaceAll('"', "'")}"]}`,
  ],
  ['answers to questions that were never asked', '{"pregnancy":["yes"],"prescription":["have"]}'],
  [
    'both an answer and its contrary',
    '{"heart":["none","heart-disease"],"age":["18-plus","under-18"]}',
    1,
  ],
  ['numbers, objects and null', '{"age":[1,null,{}],"who":{"0":"self","length":1},"place":null}'],
  ['a megabyte', JSON.stringify({ age: ['18-plus'], filler: 'x'.repeat(1_000_000) }), 1],
  ['deep nesting', `${'['.repeat(20_000)}${']'.repeat(20_000)}`],
];

test('a self-screen that finds anything in the tab’s store does as much as it knows and no harm', async ({
  context,
}) => {
  for (const [kind, stored, ticks = 0] of stores)
    await test.step(kind, async () => {
      const page = await context.newPage();
      const complaints = await watch(page);
      await openStart(page);
      await page.evaluate(
        (text) => sessionStorage.setItem('self-screen', `{"at":${Date.now()},"answers":${text}}`),
        stored,
      );
      await page.reload();
      expect(await traces(page)).toEqual([]);
      await startButton(page).click();
      expect(await currentQuestion(page)).toBe('age');
      await expect(page.locator('input:checked')).toHaveCount(ticks);
      expect(await traces(page)).toEqual([]);
      expect(complaints).toEqual([]);
      await page.close();
    });
});

test('an answer forged in the page itself is not taken, and the one that is read is', async ({
  page,
}) => {
  const complaints = await watch(page);
  await openStart(page);
  await startButton(page).click();
  expect(await currentQuestion(page)).toBe('age');
  await option(page, 'age', '18-plus').evaluate((node: HTMLInputElement) => {
    node.value = '__proto__';
  });
  await option(page, 'age', '__proto__').check();
  await continueButton(page).click();
  await expect(question(page, 'place')).toBeVisible();
  await page.goBack();
  await expect(option(page, 'age', '18-plus')).toBeChecked();
  expect(await traces(page)).toEqual([]);
  expect(complaints).toEqual([]);
});
