// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answer, closePage, control, finish, one, openPage, press, standStill } from './page';

beforeEach(standStill);
afterEach(() => {
  closePage();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** A result of one half of a couple who gave this answer about home. */
function show(home: 'yes' | 'skip', safety = 'no'): void {
  openPage();
  press('Start');
  answer('couple', safety);
  if (safety !== 'no') press('Continue');
  answer(home);
  if (home === 'skip') press('Continue');
  answer('none', 'yes');
  press('See');
}

const box = (): HTMLInputElement | null =>
  control('Print or save as PDF').closest('.print\\:hidden')?.querySelector('input') ?? null;
const printed = (): string => one('[data-summary]')?.textContent ?? '';
const said = (): string => one('[role="status"]')?.textContent ?? '';
const stubClipboard = (writeText: (text: string) => Promise<void>): void => {
  vi.stubGlobal('navigator', { clipboard: { writeText } });
};

async function copied(): Promise<string> {
  const writeText = vi.fn<(text: string) => Promise<void>>().mockResolvedValue();
  stubClipboard(writeText);
  press('Copy as text');
  await vi.waitFor(() => expect(said()).toMatch(/^Copied/));
  return writeText.mock.calls[0]?.[0] ?? '';
}
const bothTexts = async (): Promise<string[]> => [printed(), await copied()];

it.each(['Print or save as PDF', 'Print or save a summary'])('“%s” prints, once', (name) => {
  const print = vi.fn();
  vi.stubGlobal('print', print);
  show('yes');
  press(name);
  expect(print).toHaveBeenCalledOnce();
});

describe('the answer about safety at home', () => {
  it('is left out of print and copy unless asked for, with all that only it led to', async () => {
    show('skip');
    expect(box()?.checked).toBe(false);
    for (const text of await bothTexts()) {
      expect(text).not.toMatch(/Are you safe at home|I would rather not say|partner-fear/);
      expect(text).toContain('Do you have time? Yes');
    }
  });

  it('left out, leaves the same words behind, whatever it was', async () => {
    const texts: string[] = [];
    for (const home of ['yes', 'skip'] as const) {
      show(home);
      texts.push(await copied());
      closePage();
    }
    expect(new Set(texts).size).toBe(1);
    expect(texts[0]).not.toMatch(/Next step|Title of|partner/);
    expect(texts[0]).toContain('None of the answers below raised a concern.');
  });

  it('left out, keeps the concerns that other answers raised', async () => {
    show('skip', 'passing');
    for (const text of await bothTexts()) {
      expect(text).toContain('I have passing-thoughts');
      expect(text).not.toContain('partner-fear');
    }
  });

  it('is in print and copy once asked for, and out again', async () => {
    show('skip');
    box()?.click();
    for (const text of await bothTexts()) {
      expect(text).toContain('Are you safe at home? I would rather not say');
      expect(text).toContain('I have partner-fear');
      expect(text).toContain('Next step shown: Title of talk-first');
    }
    box()?.click();
    for (const text of await bothTexts()) expect(text).not.toContain('home');
  });

  it('is spoken of above the buttons, in either case', () => {
    show('skip');
    const note = (): string => box()?.closest('label')?.textContent ?? '';
    expect(note()).toMatch(/The summary leaves it out/);
    box()?.click();
    expect(note()).toMatch(/The summary includes it/);
  });

  it('is not spoken of where it was not asked', async () => {
    openPage();
    finish('self', 'no', 'none', 'yes');
    expect(box()).toBeNull();
    for (const text of await bothTexts()) {
      expect(text).toContain('Next step shown: Title of book-intake');
      expect(text).toContain('None of the answers below raised a concern.');
    }
  });
});

describe('a copy of the summary', () => {
  it('is what is shown, a line for each thing said', async () => {
    show('yes');
    const lines = (await copied()).split('\n').filter(Boolean);
    expect(lines).toContain('This is not a medical record, a diagnosis or a clearance.');
    expect(lines).toContain('- Do you have time? Yes');
    expect(lines.map((line) => line.replace(/^- /, '')).join('')).toBe(printed());
  });

  it('is announced each time', async () => {
    show('yes');
    await copied();
    const first = one('[role="status"] > *');
    await copied();
    expect(one('[role="status"] > *')).not.toBe(first);
  });

  it('is left to the person where the browser refuses', async () => {
    show('yes');
    stubClipboard(() => Promise.reject(new Error('refused')));
    press('Copy as text');
    await vi.waitFor(() => expect(said()).toContain('did not let us copy'));
  });
});
