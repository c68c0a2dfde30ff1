import { expect, test, type Page } from '@playwright/test';
import { addresses } from '../support/addresses';
import { calm } from '../support/choices';
import { expectFit, watch } from '../support/page-checks';
import {
  currentQuestion,
  openStart,
  option,
  outcome,
  question,
  seeButton,
  startButton,
  walk,
} from './self-screen-walk';

const markup = '<img src=x onerror=alert(1)><script>alert(2)</script>';

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

/** What an attack would leave behind: a changed prototype, or markup that was not there. */
const traces = (page: Page): Promise<string[]> =>
  page.evaluate(() => [
    ...('polluted' in {} ? ['a polluted prototype'] : []),
    ...[...document.querySelectorAll('[onerror], [onload], img[src="x"], iframe, script')]
      .filter((node) => node.localName !== 'script' || node.textContent.includes('alert('))
      .map((node) => node.outerHTML.slice(0, 80)),
  ]);

/** Pages whose script could read the address as it starts; a change after `#` alone does not start it again. */
const scripted = ['/self-screen/', '/search/'];

for (const address of scripted) {
  for (const tail of tails) {
    test(`${address} looks and behaves the same with ${tail.slice(0, 40)} on its address`, async ({
      page,
      baseURL,
    }) => {
      const complaints = await watch(page);
      await page.goto(address, { waitUntil: 'networkidle' });
      const words = await page.locator('main').innerText();
      const response = await page.goto(`${address}${tail}`, { waitUntil: 'networkidle' });
      if (!response) await page.reload({ waitUntil: 'networkidle' });
      expect(response?.status() ?? 200).toBe(200);
      const { origin, pathname } = new URL(page.url());
      expect(origin + pathname).toBe(`${baseURL}${address}`);
      await expect.poll(() => page.locator('main').innerText()).toBe(words);
      expect(await traces(page)).toEqual([]);
      expect(complaints).toEqual([]);
    });
  }
}

/** What stands after `#` is not sent, and these pages have no script that could read it. */
for (const address of addresses.filter((one) => one !== '/404/' && !scripted.includes(one))) {
  test(`${address} is the same, byte by byte, whatever is asked of it`, async ({ request }) => {
    const page = await (await request.get(address)).text();
    for (const tail of tails.filter((one) => one.startsWith('?'))) {
      const response = await request.get(`${address}${tail}`);
      expect(response.status(), tail.slice(0, 40)).toBe(200);
      expect(await response.text(), tail.slice(0, 40)).toBe(page);
    }
  });
}

for (const path of [
  `/${encodeURIComponent(markup)}/`,
  '/__proto__/',
  '/constructor/',
  '/toString',
  '/couples/%3Cb%3E/',
]) {
  test(`an address nobody made shows the page for missing pages and none of its own words: ${path.slice(0, 40)}`, async ({
    page,
  }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    expect(await traces(page)).toEqual([]);
    expect(await page.locator('body').innerText()).not.toContain('onerror');
  });
}

const typed: readonly (readonly [string, string])[] = [
  ['markup', markup],
  ['a huge paste', 'ketamine '.repeat(20_000)],
  ['one endless word', 'x'.repeat(100_000)],
  ['keys of a prototype', '__proto__ constructor toString'],
  ['code for a regular expression', '(a+)+$ [ \\ * ? {1,}'],
  ['control characters and emoji', '\u0000\u202e\u{1f9e0}\ud800 ketamine'],
  ['quotes', '"ketamine\' “”` ${1}'],
];

for (const [kind, text] of typed) {
  test(`search takes ${kind} as words to look for and stays usable`, async ({ page }) => {
    const complaints = await watch(page);
    await page.goto('/search/', { waitUntil: 'networkidle' });
    await page.getByRole('searchbox').fill(text);
    await expect(page.getByRole('status')).not.toBeEmpty({ timeout: 30_000 });
    expect(await traces(page)).toEqual([]);
    await expectFit(page);
    await page.getByRole('searchbox').fill('bladder');
    await expect(page.getByRole('status')).toContainText('found for “bladder”', {
      timeout: 30_000,
    });
    expect(complaints).toEqual([]);
  });
}

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

for (const [kind, stored, ticks = 0] of stores) {
  test(`a self-screen that finds ${kind} in the tab’s store does as much as it knows and no harm`, async ({
    page,
  }) => {
    const complaints = await watch(page);
    await openStart(page);
    await page.evaluate(
      (text) => sessionStorage.setItem('self-screen', `{"at":${Date.now()},"answers":${text}}`),
      stored,
    );
    await page.reload({ waitUntil: 'networkidle' });
    expect(await traces(page)).toEqual([]);
    await startButton(page).click();
    expect(await currentQuestion(page)).toBe('age');
    await expect(page.locator('input:checked')).toHaveCount(ticks);
    await walk(page, calm);
    await seeButton(page).click();
    await expect(outcome(page)).toHaveAttribute('data-outcome', 'book-intake');
    expect(await traces(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
}

test('an answer forged in the page itself is not taken', async ({ page }) => {
  const complaints = await watch(page);
  await openStart(page);
  await startButton(page).click();
  expect(await currentQuestion(page)).toBe('age');
  await option(page, 'age', '18-plus').evaluate((node: HTMLInputElement) => {
    node.value = '__proto__';
  });
  await page.locator('input[name="age"]').last().check();
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
  await expect(question(page, 'age').or(page.locator('fieldset[data-question]'))).toBeVisible();
  expect(await traces(page)).toEqual([]);
  expect(complaints).toEqual([]);
});
