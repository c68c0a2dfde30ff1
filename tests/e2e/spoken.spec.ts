import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { parse } from 'yaml';
import { plainAnswers, type Model } from '~/screening';
import { frozenPractice } from '../support/frozen-practice';
import type { Choices } from '../support/choices';
import { buildFrozenSite } from '../support/frozen-site';
import {
  answer,
  begin,
  continueButton,
  openStart,
  outcome,
  seeButton,
  startButton,
  walk,
} from './self-screen-walk';

/**
 * What a screen reader says of each part of the site, as the browser gives it, held in tests/fixtures/spoken. Read those files as
 * someone who hears the site and does not see it.
 */

/** Short pages, with one of everything that is told otherwise than it is seen. */
const bodies = {
  index: `
<Hero>

It is for some. **It does not suit everyone.**

</Hero>

<Doors>

<Door to="/safety/" title="Read about it">From the first talk to the last.</Door>

<Door to="/book/" title="Ready to talk">An intake is a talk.</Door>

</Doors>

<Survey />
`,
  'what-to-expect/preparation': `
<Summary>

- It says yes.
- Risk: it may not hold.

</Summary>

## What is said here?

One study is small.<Cite id="cornfield-2024" /> Another asks about <Term id="nmda">NMDA</Term>.<Cite id="khalifian-2024" />

<Evidence id="couples" />

<Warning title="Take care">

It may not suit you.

</Warning>

<Care level="today" title="Call us">

We answer.

</Care>

| Way  | How long |
| ---- | -------- |
| Talk | An hour  |

## What is drawn here?

<TwoTerrains />

<CourseProfile />
`,
};

const frozen = (path: string): string => frozenPractice.get(path) ?? '';

const pages = Object.entries(bodies).map(([name, body]) => {
  const path = `content/pages/${name}.mdx`;
  return [path, frozen(path).replace(/(?<=^---\n[\s\S]+?\n---\n)[\s\S]*/, body)] as const;
});

/** The first question of each part of the way. */
const legs = { age: 'You', safety: 'Safety', heart: 'Health', support: 'Life' };
const questions = Object.entries(legs).map(([id, leg]) => {
  const path = `content/screening/questions/${id}.mdx`;
  return [path, frozen(path).replace(/^order:/m, `leg: ${leg}\norder:`)] as const;
});

let root = '';

test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  test.setTimeout(300_000);
  root = mkdtempSync(join(tmpdir(), 'spoken-site-'));
  await buildFrozenSite(root, [...pages, ...questions]);
});
test.afterAll(() => rmSync(root, { recursive: true, force: true }));

test.use({ baseURL: 'http://frozen.test', viewport: { width: 390, height: 844 } });

test.beforeEach(async ({ page }) => {
  await page.route('http://frozen.test/**', (route) => {
    const { pathname } = new URL(route.request().url());
    const path = join(root, 'dist', pathname.replace(/\/$/, '/index.html'));
    return existsSync(path) ? route.fulfill({ path }) : route.fulfill({ status: 404 });
  });
});

/** Where a link leads is not said, and the words beside a field are its name, said once. */
const unsaid = [
  [/:\n *- \/url: .*$/gm, ''],
  [/( - (?:checkbox|radio) "(.*)".*)\n *- text: \2$/gm, '$1'],
] as const;

async function expectSpoken(name: string, ...parts: readonly Locator[]): Promise<void> {
  const trees = await Promise.all(parts.map((part) => part.ariaSnapshot()));
  const spoken = unsaid.reduce((text, [what, kept]) => text.replace(what, kept), trees.join('\n'));
  expect(`${spoken}\n`).toMatchSnapshot(`${name}.txt`);
}

test('home', async ({ page }) => {
  await page.goto('/');
  await expectSpoken('home', page.locator('main'));
  await page.emulateMedia({ forcedColors: 'active' });
  await expectSpoken('home', page.locator('main'));
});

test('a page with notes, certainty words, drawings and their twins', async ({ page }) => {
  await page.goto('/what-to-expect/preparation/');
  for (const fold of await page.locator('main figure + details > summary').all())
    await fold.click();
  await expectSpoken('page', page.locator('main'));
});

test('what stands around a page', async ({ page }) => {
  await page.goto('/what-to-expect/preparation/');
  await page.getByText('Menu', { exact: true }).click();
  const around = ['body > a', 'body > header', '.closing', 'body > footer'];
  await expectSpoken('around', ...around.map((part) => page.locator(part)));
});

test('help now', async ({ page }) => {
  await page.goto('/help-now/');
  await expectSpoken('help-now', page.locator('main'));
});

test('a claim among all claims', async ({ page }) => {
  await page.goto('/research/');
  await expectSpoken('claim', page.locator('[data-claims] > li').first());
});

interface Scenario {
  readonly answers: Readonly<Record<string, string | readonly string[]>>;
  readonly expect: string;
}

const scenarios = Object.values(
  parse(frozen('content/screening/scenarios.yaml')) as Record<string, Scenario>,
);

/** These answers, and to every other question the one that raises nothing. */
async function choicesOf(page: Page, answers: Scenario['answers']): Promise<Choices> {
  const props = await page.locator('[data-props]').getAttribute('data-props');
  const { model } = JSON.parse(props ?? '') as { model: Model };
  const own = Object.entries(answers).map(([id, values]) => [id, [values].flat()]);
  return { ...plainAnswers(model), ...Object.fromEntries(own) };
}

test('the self-screen up to its check page', async ({ page }) => {
  const expectScreen = (name: string) => expectSpoken(`screen-${name}`, page.locator('main'));
  await openStart(page);
  await expectScreen('start');
  const choices = await choicesOf(page, { safety: 'passing' });
  await startButton(page).click();
  await expectScreen('age');
  await continueButton(page).click();
  await expectScreen('error');
  await walk(page, choices, answer, 'safety');
  await expectScreen('safety');
  await answer(page, 'safety', choices['safety'] ?? []);
  await expectScreen('help');
  await walk(page, choices, answer, 'heart');
  await expectScreen('heart');
  await walk(page, choices, answer, 'support');
  await expectScreen('support');
  await walk(page, choices);
  await expectScreen('check');
});

for (const { expect: id, answers } of new Map(
  scenarios.map((scenario) => [scenario.expect, scenario]),
).values()) {
  test(`the result ${id}`, async ({ page }) => {
    await begin(page);
    await walk(page, await choicesOf(page, answers));
    if (await seeButton(page).isVisible()) await seeButton(page).press('Enter');
    await expect(outcome(page)).toHaveAttribute('data-outcome', id);
    await expectSpoken(`result-${id}`, page.locator('main'));
  });
}
