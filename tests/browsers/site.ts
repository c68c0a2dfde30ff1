import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addresses } from '../support/addresses';
import { calm, ways } from '../support/choices';
import type { Server } from '../support/serve';
import type { Browser } from './found';
import { press, ticked, tick, walk, whereIs } from './self-screen';
import { neutral, serveSite } from './served';
import { expectFit, goBack, goForward, pressUntil, reload, wearPrintStyle } from './steps';
import { until } from './until';
import type { BrowserWindow } from './window';

const walkMs = 60_000;

/** Set where every browser was brought on purpose: what is then missing is a fault and not a gap. */
const isRequired = Boolean(process.env['EVERY_BROWSER']);

async function start({ name, open }: Browser): Promise<BrowserWindow | undefined> {
  if (isRequired && !open)
    throw new Error(`${name} is not on this machine, and EVERY_BROWSER asks for it`);
  try {
    const window = await open?.();
    console.info(
      window
        ? `Tried in ${window.version}.`
        : `Tried without ${name}, which is not on this machine; CONTRIBUTING.md says how to get it.`,
    );
    return window;
  } catch (error) {
    if (isRequired) throw error;
    console.warn(`Tried without ${name}, which does not start on this machine: ${String(error)}`);
    return undefined;
  }
}

/** What the built site must do in any browser beside Chromium, as far as this machine has it. */
export async function describeSite(browser: Browser): Promise<void> {
  const window = await start(browser);
  // A machine without this browser runs the rest; what was left out stands in the report by name.
  if (!window)
    return it.skip(`the site in ${browser.name}, which is not here: nothing of it was tried`, () =>
      undefined);

  describe(`the site in ${browser.name}`, () => {
    let site: Server;
    let bare: Server;
    beforeAll(async () => {
      ({ whole: site, bare } = await serveSite());
    });
    afterAll(async () => {
      await window.close();
      site.close();
      bare.close();
    });
    afterEach(() => expect(window.takeComplaints()).toEqual([]));

    const visit = (path: string): Promise<void> => window.open(site.origin + path);
    const isAt = (path: string) => async (): Promise<boolean> =>
      (await window.ask(() => location.pathname)) === path;
    const isShown = (selector: string): Promise<boolean> =>
      window.ask(
        (wanted) =>
          [...document.querySelectorAll(wanted)].some((node) => node.getClientRects().length > 0),
        selector,
      );
    const tickCount = (): Promise<number> =>
      window.ask(() => document.querySelectorAll('input:checked').length);

    const begin = async (): Promise<void> => {
      await visit('/self-screen/');
      await until('the script runs', () => isShown('.start-controls'));
      await press(window, 'Start');
    };
    const walkToOutcome = async (choices: (typeof ways)[number]['choices']): Promise<void> => {
      await begin();
      await walk(window, choices);
      if ((await whereIs(window)) === 'check') await press(window, 'See');
      await until('an outcome', () => isShown('[data-outcome]'));
    };

    it.each(addresses)(
      '%s loads with its style and fits the screen, with its text doubled too',
      async (address) => {
        await visit(address === '/404/' ? '/404.html' : address);
        const seen = await window.ask(() => ({
          title: document.querySelector('h1')?.textContent ?? '',
          unstyled: [...document.querySelectorAll('style')].filter(({ sheet }) => !sheet).length,
        }));
        expect(seen).toEqual({ title: expect.stringMatching(/\w/), unstyled: 0 });
        await expectFit(window);
      },
    );

    it('the menu opens by keyboard and leads to a page', async () => {
      await visit('/');
      await press(window, 'Menu');
      expect(await isShown('.menu nav a[href="/safety/"]')).toBe(true);
      await expectFit(window);
      await pressUntil(
        window,
        'Tab',
        () => document.activeElement?.getAttribute('href') === '/safety/',
      );
      await window.press('Enter');
      await until('the page is there', isAt('/safety/'));
    });

    it('the search finds pages, and shows people to call where the words ask for them', async () => {
      await visit('/search/');
      await window.ask(() => document.querySelector<HTMLElement>('[type="search"]')?.focus());
      await window.type('bladder');
      await until('pages are found', () => isShown('[data-search-results] mark'));
      expect(await isShown('[data-search-help]')).toBe(false);
      await window.type(' kill myself');
      await until('help is shown', () => isShown('[data-search-help] a[href="tel:988"]'));
      await expectFit(window);
    });

    it('a page is printed without what only a screen can use', async () => {
      await visit('/safety/');
      await wearPrintStyle(window);
      expect(await isShown('body > header, body > footer')).toBe(false);
      expect(await isShown('h1')).toBe(true);
    });

    describe('the self-screen', () => {
      beforeEach(() => window.startOver());

      it.each(ways)(
        'leads to $outcome by keyboard alone, under titles that tell nothing',
        async ({ outcome, choices }) => {
          await walkToOutcome(choices);
          expect(await whereIs(window)).toBe(outcome);
          await expectFit(window);
          expect(await window.ask(() => document.title)).toMatch(/^Your next step · /);
          expect(await window.ask(() => location.href)).toBe(`${site.origin}/self-screen/`);
        },
        walkMs,
      );

      it(
        'prints a summary, and nothing of what was said about home',
        async () => {
          await walkToOutcome({ who: ['couple'], 'home-safety': ['not-always'] });
          await wearPrintStyle(window);
          expect(await isShown('[data-summary]')).toBe(true);
          expect(await isShown('[data-outcome]')).toBe(false);
          expect(await window.ask(() => document.body.innerText)).not.toMatch(/at home/i);
        },
        walkMs,
      );

      it(
        'shows what counts after Back, Forward, and a page between',
        async () => {
          await begin();
          await walk(window, {}, 'who');
          await tick(window, 'couple');
          await press(window, 'Need help');
          await until('another page', isAt('/help-now/'));
          await goBack(window);
          await until('the question is back', async () => (await whereIs(window)) === 'who');
          await until('its tick is back', async () => (await ticked(window)).join() === 'couple');
          await goBack(window);
          await until('the one before', async () => (await whereIs(window)) === 'place');
          expect(await ticked(window)).toEqual(calm['place']);
          await goForward(window);
          await until('the one after', async () => (await whereIs(window)) === 'who');
          expect(await ticked(window)).toEqual(['couple']);
          await press(window, 'Continue');
          await until('the next', async () => (await whereIs(window)) === 'safety');
        },
        walkMs,
      );

      it(
        'forgets all with a reload, unless it was asked to keep it',
        async () => {
          await begin();
          await walk(window, {}, 'who');
          await tick(window, 'couple');
          await reload(window);
          await until('the start', () => isShown('.start-controls'));
          expect(await tickCount()).toBe(0);
          await pressUntil(
            window,
            'Tab',
            () => document.activeElement?.matches('.tick-box input') ?? false,
          );
          await window.press(' ');
          await press(window, 'Start');
          await walk(window, {}, 'who');
          expect(await window.ask(() => sessionStorage.length)).toBe(1);
          await reload(window);
          await until('the start', () => isShown('.start-controls'));
          await press(window, 'Continue where');
          await until('the open question', async () => (await whereIs(window)) === 'who');
        },
        walkMs,
      );

      it.each<[string, () => Promise<void>]>([
        ['by its link', () => press(window, 'Leave now')],
        ['by the button that clears', () => press(window, 'Clear my answers')],
        [
          'by three presses of Shift',
          async () => {
            for (let presses = 0; presses < 3; presses += 1) await window.press('Shift');
          },
        ],
      ])(
        'leaves nothing behind %s, neither before it nor in it',
        async (_, leave) => {
          await visit('/safety/');
          await begin();
          await walk(window, {}, 'who');
          await tick(window, 'couple');
          await leave();
          await until('the neutral page', isAt(neutral));
          expect(await window.ask(() => sessionStorage.length)).toBe(0);
          await goBack(window);
          await until('the page before the self-screen', isAt('/safety/'));
          await goForward(window);
          await until('the neutral page again', isAt(neutral));
          await goForward(window);
          await until(
            'the start',
            async () => (await isAt('/self-screen/')()) && isShown('.start-controls'),
          );
          expect(await tickCount()).toBe(0);
        },
        walkMs,
      );

      it('is a form without its script: help comes with the answer, and no tick stays', async () => {
        const plan = 'fieldset input[value="plan"]';
        const help = '[data-help-for="safety"] a[href="tel:988"]';
        await window.open(`${bare.origin}/self-screen/`);
        expect(await isShown(help)).toBe(false);
        await window.ask((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), plan);
        expect(await isShown(help)).toBe(true);
        await reload(window);
        await until('the form', () => isShown(plan));
        expect(await tickCount()).toBe(0);
      });
    });
  });
}
