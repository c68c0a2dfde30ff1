import { expect, test, type Page } from '@playwright/test';
import { budgets } from '../site/support/budgets';
import {
  countSheets,
  expectAccessible,
  expectFit,
  readStyleUse,
  shareUnused,
} from '../support/page-checks';
import { ways } from '../support/choices';
import {
  answer,
  answerByKeyboard,
  begin,
  openStart,
  option,
  outcome,
  seeButton,
  startButton,
  walk,
  walkToOutcome,
} from './self-screen-walk';

const attributes = (page: Page, name: string): Promise<string[]> =>
  page
    .locator(`[${name}]`)
    .evaluateAll(
      (nodes, attribute) => nodes.map((node) => node.getAttribute(attribute) ?? ''),
      name,
    );

const titles = new Set<string>();

for (const { outcome: id, choices, actions } of ways) {
  test(`${id} is reached by keyboard alone, on a narrow screen, and offers what it may and nothing else`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await walkToOutcome(page, choices, answerByKeyboard);
    await expect(outcome(page)).toHaveAttribute('data-outcome', id);
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    const shown = await attributes(page, 'data-action');
    expect(shown.sort()).toEqual([...actions].sort());
    await expect(outcome(page).locator('a[href^="tel:"]').first()).toBeVisible();
    await expectFit(page);
    titles.add(await page.title());
    expect(titles.size).toBe(1);
    expect(
      new URL(page.url()).pathname + new URL(page.url()).search + new URL(page.url()).hash,
    ).toBe('/self-screen/');
  });

  test(`${id} has no accessibility fault that axe can find, in any look`, async ({ page }) => {
    await walkToOutcome(page, choices);
    await expectAccessible(page);
  });
}

test('an emergency asks nothing more, shows fitting help first, repeats nothing and leads back', async ({
  page,
}) => {
  await walkToOutcome(page, { who: ['couple'], 'home-safety': ['no'] });
  await expect(outcome(page)).toHaveAttribute('data-outcome', 'help-now');
  await expect(outcome(page).locator('[data-help-line]').first()).toHaveAttribute(
    'data-help-line',
    'domestic-violence',
  );
  expect(await attributes(page, 'data-concern')).toEqual([]);
  expect(await attributes(page, 'data-score')).toEqual([]);
  await expect(page.locator('main')).not.toContainText(/safe at home|partner|version/i);
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(option(page, 'home-safety', 'no')).toBeChecked();
});

for (const [what, choices] of [
  ['the check page', { who: ['couple'], 'home-safety': ['yes'] }],
  ['help now', { who: ['couple'], 'home-safety': ['no'] }],
] as const) {
  test(`${what}, printed, tells nothing of what was said about home`, async ({ page }) => {
    await begin(page);
    await walk(page, choices);
    await page.emulateMedia({ media: 'print' });
    const printed = await page.locator('body').innerText();
    expect(printed).not.toMatch(/at home|partner|domestic/i);
    expect(printed.length).toBeGreaterThan(100);
  });
}

/** Where the first fold begins, in windows of a phone; the practice's own notice above the page is not counted. */
const windowsBeforeFolds = (page: Page): Promise<number> =>
  outcome(page)
    .locator('> details')
    .first()
    .evaluate((node) => {
      const notice = document.querySelector('[data-notice]')?.getBoundingClientRect().height ?? 0;
      return (node.getBoundingClientRect().top + scrollY - notice) / innerHeight;
    });

test('a result with four concerns takes a phone at most three windows before what is folded', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await walkToOutcome(page, {
    safety: ['passing'],
    heart: ['bp-controlled'],
    medicines: ['benzodiazepine', 'other'],
  });
  await expect(page.locator('[data-concern]')).toHaveCount(4);
  expect(await windowsBeforeFolds(page)).toBeLessThanOrEqual(3);
});

test('the screens together use the style that the page carries', async ({ page }) => {
  await openStart(page);
  const moments = [await readStyleUse(page)];
  await startButton(page).click();
  await walk(
    page,
    { safety: ['passing'], medicines: ['benzodiazepine', 'other'] },
    async (_, id, values) => {
      moments.push(await readStyleUse(page));
      await answer(page, id, values);
      moments.push(await readStyleUse(page));
    },
  );
  await seeButton(page).click();
  await expect(outcome(page)).toBeVisible();
  moments.push(await readStyleUse(page));
  expect(shareUnused(...moments)).toBeLessThanOrEqual(budgets.unusedStyle);
});

test('the summary of most people prints on one page', async ({ page }) => {
  await walkToOutcome(page, { safety: ['passing'], medicines: ['antidepressant'] });
  for (const format of ['Letter', 'A4'] as const) expect(await countSheets(page, format)).toBe(1);
});

test('the summary for a prescriber prints on at most two pages, even with every concern', async ({
  page,
}) => {
  await walkToOutcome(page, {
    heart: [
      'bp-uncontrolled',
      'bp-controlled',
      'heart-disease',
      'heart-attack-stroke',
      'aneurysm-bleed',
    ],
    body: ['liver', 'kidney', 'bladder', 'pressure', 'thyroid', 'seizures', 'breathing', 'allergy'],
    mind: ['psychosis', 'mania-now', 'bipolar', 'family-psychosis', 'dissociation'],
    medicines: [
      'maoi',
      'benzodiazepine',
      'lamotrigine',
      'stimulant',
      'opioid-or-sedative',
      'antipsychotic',
      'theophylline',
      'thyroid-hormone',
      'other',
    ],
    safety: ['skip'],
    substances: ['skip'],
    'ketamine-past': ['skip'],
    support: ['no'],
    driving: ['no'],
    hope: ['medicine-only'],
  });
  const pages = await countSheets(page, 'Letter');
  expect(pages).toBeGreaterThan(0);
  expect(pages).toBeLessThanOrEqual(2);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-summary]')).toBeVisible();
  await expect(outcome(page)).toBeHidden();
});

test('print and copy leave out the answer about home until the person asks for it', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await walkToOutcome(page, { who: ['couple'], 'home-safety': ['not-always'] });
  const include = page.getByRole('checkbox', { name: /^Include my answer about safety at home/ });
  const expectHome = async (isIncluded: boolean): Promise<void> => {
    await page.evaluate(() => navigator.clipboard.writeText(''));
    await page.getByRole('button', { name: /copy/i }).click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).not.toBe('');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    await page.emulateMedia({ media: 'print' });
    const printed = await page.locator('main').innerText();
    await page.emulateMedia({ media: 'screen' });
    for (const text of [copied, printed]) {
      expect(text).toContain('Who are you answering for?');
      expect(/safe at home|not always/i.test(text)).toBe(isIncluded);
    }
  };
  await expect(include).not.toBeChecked();
  await expectHome(false);
  await include.check();
  await expectHome(true);
  await include.uncheck();
  await expectHome(false);
});

test('an outside link carries nothing along', async ({ page }) => {
  await walkToOutcome(page, { who: ['couple'], 'home-safety': ['no'] });
  const links = await outcome(page)
    .locator('a[href^="http"]')
    .evaluateAll((nodes) =>
      nodes.map((node) => ({
        rel: node.getAttribute('rel'),
        href: node.getAttribute('href') ?? '',
      })),
    );
  expect(links).not.toEqual([]);
  for (const { rel, href } of links) {
    expect(rel).toContain('noreferrer');
    expect(new URL(href).search).toBe('');
  }
});
