import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { HtmlValidate } from 'html-validate';
import { parse } from 'node-html-parser';
import { html } from '~/desk/html';
import { startDesk, type RunningDesk } from '~/desk/server';
import { frozenPractice, writeFrozenPractice } from '../../support/frozen-practice';
import { tasteAside } from '../../support/html-rules';

const root = mkdtempSync(join(tmpdir(), 'desk-'));
const said: string[] = [];
let desk: RunningDesk;
let base = '';
let cookie = '';

const practiceFile = 'content/site/practice.yaml';
const original = (file: string): string => frozenPractice.get(file) ?? '';
const inFile = (file = practiceFile): string => readFileSync(join(root, file), 'utf8');
const elsewhere = (file: string, text: string): void => writeFileSync(join(root, file), text);

beforeAll(async () => {
  writeFrozenPractice(root);
  const origin = (): string => 'http://localhost:4321';
  const say = (words: string): unknown => said.push(words);
  desk = await startDesk({ root, today: () => '2026-11-29', origin, say }, [0]);
  base = new URL(desk.address).origin;
  const opened = await fetch(desk.address, { redirect: 'manual' });
  cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? '';
  clean = await formAt(facts);
});

beforeEach(() => {
  elsewhere(practiceFile, original(practiceFile));
});

afterAll(() => {
  desk.stop();
  rmSync(root, { recursive: true });
});

const look = async (path: string) => {
  const response = await fetch(base + path, { headers: { cookie } });
  return { status: response.status, page: parse(await response.text()) };
};

const press = async (path: string, fields: Record<string, string> | [string, string][]) => {
  const response = await fetch(base + path, {
    method: 'POST',
    headers: { cookie, origin: base },
    body: new URLSearchParams(fields),
  });
  return { status: response.status, page: parse(await response.text()) };
};

/** What a form holds when it is opened, as a browser would send it. */
async function formAt(path: string): Promise<Record<string, string>> {
  const { page } = await look(path);
  return Object.fromEntries(
    page
      .querySelectorAll('input[name], textarea[name]')
      .map((input) => [
        input.getAttribute('name') ?? '',
        input.tagName === 'TEXTAREA' ? input.text.trim() : (input.getAttribute('value') ?? ''),
      ]),
  );
}

const facts = '/form/practice';
/** The form over the facts as they are at first. */
let clean: Record<string, string> = {};
const saidIn = (page: ReturnType<typeof parse>, name: string): string =>
  page.querySelector(`[id="${name}-said"]`)?.text.replace(/\s+/g, ' ').trim() ?? '';

describe('the desk lets in nobody but the browser that was given its address', () => {
  const asked = (
    path: string,
    { method = 'GET', body, ...headers }: Record<string, string>,
  ): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      const sent = request(base + path, { method, headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      sent.on('error', reject);
      sent.end(body);
    });
  const form = {
    method: 'POST',
    body: 'name=Mallory',
    'content-type': 'application/x-www-form-urlencoded',
  };
  const own = () => ({ cookie, origin: base });

  it.each<[string, number, string, () => Record<string, string>]>([
    ['no token', 403, '/', () => ({})],
    [
      'a wrong token',
      403,
      '/',
      () => ({ cookie: cookie.slice(0, -1) + (cookie.endsWith('A') ? 'B' : 'A') }),
    ],
    ['no token, for the style sheet', 403, '/desk.css', () => ({})],
    [
      'a name that someone makes lead here',
      421,
      '/',
      () => ({ cookie, host: 'desk.example:4400' }),
    ],
    ['another port', 421, '/', () => ({ cookie, host: '127.0.0.1:1' })],
    ['a page of another site', 403, '/', () => ({ cookie, 'sec-fetch-site': 'cross-site' })],
    [
      'another server on this computer',
      403,
      '/',
      () => ({ cookie, 'sec-fetch-site': 'same-site' }),
    ],
    ['an origin elsewhere', 403, facts, () => ({ ...form, cookie, origin: 'http://127.0.0.1:1' })],
    ['no origin', 403, facts, () => ({ ...form, cookie })],
    ['an opaque origin', 403, facts, () => ({ ...form, cookie, origin: 'null' })],
    [
      'a form sent from the bar',
      403,
      facts,
      () => ({ ...form, ...own(), 'sec-fetch-site': 'none' }),
    ],
    [
      'something that is no form',
      415,
      facts,
      () => ({ ...form, ...own(), 'content-type': 'text/plain' }),
    ],
    ['another method', 405, facts, () => ({ ...own(), method: 'PUT' })],
    [
      'a form that is too large',
      413,
      facts,
      () => ({ ...form, ...own(), body: `name=${'x'.repeat(300_000)}` }),
    ],
    [
      'a form that is too large in pieces',
      413,
      facts,
      () => ({
        ...form,
        ...own(),
        'transfer-encoding': 'chunked',
        body: `name=${'x'.repeat(300_000)}`,
      }),
    ],
    ['a path out of the folder', 404, '/form/../../package.json', () => ({ ...form, ...own() })],
    ['a file that has no form', 404, '/form/site/waivers', () => ({ ...form, ...own() })],
    ['a page that it does not have', 404, '/nowhere', () => ({ cookie })],
  ])('refuses %s', async (_, status, path, how) => {
    expect(await asked(path, how())).toBe(status);
    expect(inFile()).toBe(original(practiceFile));
  });

  // Windows lets few people make such a link.
  it.skipIf(process.platform === 'win32')(
    'writes through no link that leads out of content/',
    async () => {
      const outside = join(root, 'outside.yaml');
      writeFileSync(outside, original(practiceFile));
      rmSync(join(root, practiceFile));
      symlinkSync(outside, join(root, practiceFile));
      const { status } = await press(facts, { ...clean, name: 'Mallory' });
      rmSync(join(root, practiceFile));
      expect([status, readFileSync(outside, 'utf8')]).toEqual([500, original(practiceFile)]);
      expect(said.at(-1)).toContain('leads out of content/');
    },
  );

  it('opens once for each address, and says the next one in the terminal alone', async () => {
    const again = await fetch(desk.address, { redirect: 'manual' });
    expect([again.status, again.headers.get('set-cookie')]).toEqual([403, null]);
    const [, fresh = ''] = /(http:\S+)/.exec(said.at(-1) ?? '') ?? [];
    expect(await again.text()).not.toContain(new URL(fresh).searchParams.get('key'));
    expect((await fetch(fresh, { redirect: 'manual' })).status).toBe(303);
  });

  it('sends a policy that allows nothing from elsewhere but the site beside it', async () => {
    const { headers } = await fetch(base, { headers: { cookie } });
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none';.*frame-src http:\/\/localhost:4321;.*frame-ancestors 'none'$/,
    );
    expect(headers.get('content-security-policy')).not.toContain('unsafe');
  });
});

describe('a fact is typed into its form', () => {
  it('is saved as the field wants it, changes one value in the file, and can be undone', async () => {
    const form = clean;
    const { status, page } = await press(facts, {
      ...form,
      phone: '(503) 228-0134',
      hours: 'Mon: 9 to 5',
    });
    expect(status).toBe(200);
    expect(page.querySelector('#said')?.text).toBe('Saved: phone, as +15032280134; hours.');
    expect(page.querySelector('[name="phone"]')?.getAttribute('value')).toBe('+15032280134');
    expect(inFile()).toBe(
      original(practiceFile)
        .replace("phone: ''", "phone: '+15032280134'")
        .replace("hours: ''", "hours: 'Mon: 9 to 5'"),
    );
    const undone = await press('/undo', {});
    expect(undone.page.querySelector('#said')?.text).toBe('Undone: phone, as +15032280134; hours.');
    expect(inFile()).toBe(original(practiceFile));
  });

  it('counts as settled, and can be emptied again without a trace', async () => {
    const settled = (page: ReturnType<typeof parse>) =>
      page.querySelector('progress')?.getAttribute('value');
    const before = settled((await look('/')).page);
    const { page } = await press(facts, {
      ...clean,
      'fees.intake': '$1,150',
      'fees.asOf': '2026-11-20',
    });
    expect(inFile()).toMatch(/\n {2}asOf: 2026-11-20 .*\n {2}intake: 1150\n/);
    expect(Number(settled(page))).toBe(Number(before) + 2);
    await press(facts, { ...(await formAt(facts)), 'fees.intake': '', 'fees.asOf': '' });
    expect(inFile()).toBe(original(practiceFile));
  });

  it('is not written while its field cannot hold it: what was typed stays, with the words of the check', async () => {
    const form = clean;
    const { status, page } = await press(facts, { ...form, phone: '503-22', name: 'Riverbend' });
    expect(status).toBe(422);
    expect(saidIn(page, 'phone')).toMatch(/^Not saved: “phone” must be \+1 and ten digits/);
    expect(page.querySelector('[name="phone"]')?.getAttribute('value')).toBe('503-22');
    expect(inFile()).toBe(original(practiceFile).replace("name: ''", 'name: Riverbend'));
  });

  it('is written and named where only a rule for words has something against it', async () => {
    const { status, page } = await press(facts, {
      ...clean,
      replyTime: 'Ketamine will cure you',
    });
    expect(status).toBe(200);
    expect(inFile()).toContain('replyTime: Ketamine will cure you');
    expect(saidIn(page, 'replyTime')).toMatch(/^To mend: .*practice\.yaml, line \d+ \(promise\)/);
  });

  it('does not go over an edit made elsewhere meanwhile, unless told to', async () => {
    const form = clean;
    elsewhere(practiceFile, original(practiceFile).replace("hours: ''", 'hours: Mondays'));
    const { status, page } = await press(facts, {
      ...form,
      hours: 'Fridays',
      email: 'a@riverbend.org',
    });
    expect(status).toBe(422);
    expect(saidIn(page, 'hours')).toMatch(
      /changed elsewhere meanwhile, and the file now says “Mondays”/,
    );
    expect(page.querySelector('[name="hours"]')?.text.trim()).toBe('Fridays');
    expect(inFile()).toContain('hours: Mondays');
    expect(inFile()).toContain('email: a@riverbend.org');
    const mine = { ...form, hours: 'Fridays', only: 'hours' };
    const stamp = page.querySelector('[name="was:hours"]')?.getAttribute('value') ?? '';
    await press(facts, { ...mine, 'was:hours': stamp });
    expect(inFile()).toContain('hours: Fridays');
  });

  it('is not undone over an edit made elsewhere since', async () => {
    await press(facts, { ...clean, hours: 'Mondays' });
    const edited = inFile().replace("email: ''", 'email: b@riverbend.org');
    elsewhere(practiceFile, edited);
    const { page } = await press('/undo', {});
    expect(page.querySelector('#said')?.text).toMatch(/^Not undone: .*changed elsewhere/);
    expect(inFile()).toBe(edited);
  });

  it('keeps the line ends of a file from Windows', async () => {
    const windows = original(practiceFile).replaceAll('\n', '\r\n');
    elsewhere(practiceFile, windows);
    await press(facts, { ...clean, hours: 'Mondays' });
    expect(inFile()).toBe(windows.replace("hours: ''", 'hours: Mondays'));
  });

  it('is a person, added and taken out again', async () => {
    const added = { 'therapists.+.name': 'Rosa Lindqvist', 'therapists.+.about': 'Two\r\nlines.' };
    const bare = await press(facts, { ...(await formAt(facts)), ...added, add: 'therapists' });
    expect(bare.page.text).toMatch(/Not added:\s*“therapists.license” is missing/);
    const whole = { ...added, 'therapists.+.license': 'LMFT 98765, Oregon' };
    await press(facts, { ...clean, ...whole, add: 'therapists' });
    expect(inFile()).toContain(
      '\n  - name: Rosa Lindqvist\n    license: LMFT 98765, Oregon\n    about: "Two\\nlines."\n',
    );
    await press(facts, { ...(await formAt(facts)), remove: 'therapists.0' });
    expect(inFile()).toBe(original(practiceFile));
  });

  it.each([
    ['phones', { label: 'Billing', number: '(503) 228-0135', extension: '12' }, 'Billing'],
    ['places', { name: 'Hillside', address: '4 Hill Road' }, 'Hillside'],
    ['fees.further', { label: 'Group', amount: '40', upTo: '60' }, 'Group'],
    ['news', { title: 'Open evening', date: '2026-12-05' }, 'Open evening'],
    ['redirects', { from: '/blog/', to: '/research/' }, '/blog/'],
  ])(
    'is one of %s, added below the others and called by its first field',
    async (list, fields, title) => {
      const typed = Object.entries(fields).map(([name, value]) => [`${list}.+.${name}`, value]);
      const { page } = await press(facts, { ...clean, ...Object.fromEntries(typed), add: list });
      expect(page.querySelector(`[id="${list}.0"] legend`)?.text).toBe(title);
      await press(facts, { ...(await formAt(facts)), remove: `${list}.0` });
      expect(inFile()).not.toContain(title);
    },
  );

  it('is not there while its file cannot be read; the check says why', async () => {
    elsewhere(practiceFile, original(practiceFile).replace("hours: ''", 'hours: "'));
    const { page } = await look(facts);
    expect(page.querySelector('main')?.text).toMatch(/a quote or bracket was opened here/);
    expect(page.querySelectorAll('main input')).toEqual([]);
  });
});

describe('a review', () => {
  const pages = ['content/pages/couples.mdx', 'content/pages/safety.mdx'];
  const reviewed = { reviewedBy: 'Dana Okafor, MD', reviewedOn: '2026-11-27', nextReview: '' };

  it('is written into every ticked page at once, and undone at once', async () => {
    const form = await formAt('/reviews');
    const ticks: [string, string][] = [
      ['page', 'couples'],
      ['page', 'safety'],
    ];
    const fields = Object.entries({ ...form, ...reviewed }).filter(([name]) => name !== 'page');
    await press('/reviews', [...fields, ...ticks]);
    for (const file of pages) {
      const years = /nextReview: (\d+)/.exec(original(file))?.[1];
      expect(inFile(file)).toBe(
        original(file)
          .replace("reviewedBy: ''", 'reviewedBy: Dana Okafor, MD')
          .replace("reviewedOn: ''", 'reviewedOn: 2026-11-27')
          .replace(/nextReview: .*/, `nextReview: ${years}-11-27`),
      );
    }
    await press('/undo', {});
    expect(pages.map((file) => inFile(file))).toEqual(pages.map(original));
  });

  it('is not written without a name', async () => {
    const form = await formAt('/reviews');
    const { status } = await press('/reviews', {
      ...form,
      ...reviewed,
      reviewedBy: '',
      page: 'couples',
    });
    expect(status).toBe(422);
    expect(inFile(pages[0])).toBe(original(pages[0] ?? ''));
  });
});

describe('what the desk shows', () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended', 'html-validate:document'],
    rules: {
      ...tasteAside,
      'no-implicit-button-type': 'off',
      'valid-id': ['error', { relaxed: true }],
      'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit', 'button'] }],
    },
  });

  it.each([['/'], [facts], ['/form/help-lines'], ['/prescribers'], ['/reviews'], ['/nowhere']])(
    'at %s is valid markup',
    async (path) => {
      const response = await fetch(base + path, { headers: { cookie } });
      const report = await validator.validateString(await response.text(), path);
      const messages = report.results.flatMap((result) => result.messages);
      expect(messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`)).toEqual(
        [],
      );
    },
  );

  it('is text, whatever an owner wrote', () => {
    const words = `<b title='"'>&</b>`;
    expect(html`<p title="${words}">${[words, false, undefined, html`<i>${1}</i>`]}</p>`.text).toBe(
      '<p title="&lt;b title=&#39;&quot;&#39;&gt;&amp;&lt;/b&gt;">&lt;b title=&#39;&quot;&#39;&gt;&amp;&lt;/b&gt;<i>1</i></p>',
    );
  });

  it('leads from each thing that is open to its field', async () => {
    const { page } = await look('/');
    const links = page.querySelectorAll('main a').map((link) => link.getAttribute('href') ?? '');
    expect(links.length).toBeGreaterThan(40);
    const targets = new Set(links.map((link) => link.split('#')[0] ?? ''));
    const ids = await Promise.all(
      [...targets].map(async (path) => [path, (await look(path)).page] as const),
    );
    const pages = new Map(ids);
    const lost = links.filter((link) => {
      const [path = '', id = ''] = link.split('#');
      return !pages.get(path)?.querySelector(`[id="${id}"]`);
    });
    expect(lost).toEqual([]);
  });
});
