import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** What axe finds wrong with the page as it stands, by all rules or by some, each with its places. */
export async function axeFaults(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
  );
}

/** The pictures that were asked for and did not come. */
export const blankImages = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.images]
      .filter((image) => image.complete && image.naturalWidth === 0)
      .map((image) => image.src),
  );

/** What a screen reader finds on the page as it stands. */
export const readTree = (page: Page): Promise<string> => page.locator('body').ariaSnapshot();

const looks = {
  'in dark': { colorScheme: 'dark', contrast: 'no-preference' },
  'with more contrast': { colorScheme: 'light', contrast: 'more' },
} as const;

/** Axe finds nothing in light; in other looks the page is the same but for its colors, and axe finds nothing in these. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference' });
  expect(await axeFaults(page)).toEqual([]);
  const tree = await readTree(page);
  for (const [look, media] of Object.entries(looks)) {
    await page.emulateMedia(media);
    expect(await readTree(page), look).toBe(tree);
    expect(await axeFaults(page, ['color-contrast', 'link-in-text-block']), look).toEqual([]);
  }
}

/** Nothing of the page lies beside the window, where only a sideways scroll would show it. */
export async function expectFit(page: Page, what?: string): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, what).toBeLessThanOrEqual(0);
}

/** Adds up how much moves while pages load; `expectStill` reads it. */
export const watchShift = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const all = Object.assign(window as unknown as { shift: number }, { shift: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        all.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });

/** Waits for the next picture, after which the observer knows what moved in the last. */
export const expectStill = async (page: Page): Promise<void> =>
  expect(
    await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          requestAnimationFrame(() =>
            setTimeout(() => resolve((window as unknown as { shift: number }).shift), 50),
          );
        }),
    ),
  ).toBeLessThan(0.005);

interface RuleUse {
  readonly length: number;
  readonly isUsed: boolean;
}

/** Each rule of a page’s style, and whether its selectors match anything on the page in any state. */
export const readStyleUse = (page: Page): Promise<RuleUse[]> =>
  page.evaluate(() => {
    const stateless = (selector: string): string =>
      selector.replace(/::?[a-z-]+(\((?:[^()]|\([^()]*\))*\))?/g, '') || '*';
    const matches = (selector: string): boolean => {
      try {
        return document.querySelector(stateless(selector)) !== null;
      } catch {
        return true;
      }
    };
    const rulesIn = (list: CSSRuleList): CSSStyleRule[] =>
      [...list].flatMap((rule) =>
        rule instanceof CSSStyleRule
          ? [rule]
          : 'cssRules' in rule
            ? rulesIn(rule.cssRules as CSSRuleList)
            : [],
      );
    const rules = [...document.styleSheets].flatMap((sheet) => rulesIn(sheet.cssRules));
    return rules.map(({ cssText, selectorText }) => ({
      length: cssText.length,
      isUsed: selectorText.split(',').some(matches),
    }));
  });

/** The share of one style, by length, that none of these moments of its page uses. */
export function shareUnused(...moments: readonly (readonly RuleUse[])[]): number {
  const [rules = []] = moments;
  const lengthOf = (list: readonly RuleUse[]): number =>
    list.reduce((sum, { length }) => sum + length, 0);
  const unused = rules.filter((_, place) => !moments.some((moment) => moment[place]?.isUsed));
  return lengthOf(unused) / lengthOf(rules);
}

/** How many sides of paper the page takes. */
export async function countSheets(page: Page, format: 'Letter' | 'A4'): Promise<number> {
  const pdf = (await page.pdf({ format })).toString('latin1');
  return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** What the browser complains about while a page is open: console lines, errors, dialogs, policy violations, requests to elsewhere. */
export async function watch(page: Page): Promise<string[]> {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    return dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!/^(?:http:\/\/localhost:|data:|blob:)/.test(request.url()))
      complaints.push(`request: ${request.url()}`);
  });
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
    ),
  );
  return complaints;
}
