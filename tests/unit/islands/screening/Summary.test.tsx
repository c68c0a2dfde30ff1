// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Summary } from '~/islands/screening/Summary';
import type { Answers } from '~/screening';
import { model } from './fixture';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const couple = {
  who: ['couple'],
  safety: ['no'],
  'home-safety': ['skip'],
  heart: ['none'],
  time: ['yes'],
};

const show = (answers: Answers): void =>
  void render(<Summary model={model} answers={answers} siteName="Site" />);
const box = () =>
  screen.getByRole<HTMLInputElement>('checkbox', {
    name: /^Include my answer about safety at home/,
  });
const tick = (): Promise<void> => act(() => void fireEvent.click(box()));
const printed = (): string => document.querySelector('[data-summary]')?.textContent ?? '';

async function copied(): Promise<string> {
  const writeText = vi.fn<(text: string) => Promise<void>>().mockResolvedValue();
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  await act(() => void fireEvent.click(screen.getByRole('button', { name: 'Copy as text' })));
  return writeText.mock.calls[0]?.[0] ?? '';
}

const bothTexts = async (): Promise<string[]> => [printed(), await copied()];

describe('the answer about safety at home', () => {
  it('is left out of print and copy unless asked for, with all that only it led to', async () => {
    show(couple);
    expect(box().checked).toBe(false);
    for (const text of await bothTexts()) {
      expect(text).not.toContain('Are you safe at home?');
      expect(text).not.toContain('I would rather not say');
      expect(text).not.toContain('partner-fear');
      expect(text).toContain('Do you have time? Yes');
    }
  });

  it('left out, leaves the same words behind, whatever it was', async () => {
    const texts: string[] = [];
    for (const answer of ['yes', 'skip']) {
      show({ ...couple, 'home-safety': [answer] });
      texts.push(...(await bothTexts()));
      cleanup();
    }
    expect(new Set(texts).size).toBe(1);
    expect(texts[0]).not.toMatch(/Next step|Title of|partner/);
    expect(texts[0]).toContain('None of the answers below raised a concern.');
  });

  it('left out, keeps the concerns that other answers raised', async () => {
    show({ ...couple, safety: ['passing'] });
    for (const text of await bothTexts()) {
      expect(text).toContain('I have passing-thoughts');
      expect(text).not.toContain('partner-fear');
    }
  });

  it('is in print and copy once asked for, and out again', async () => {
    show(couple);
    await tick();
    for (const text of await bothTexts()) {
      expect(text).toContain('Are you safe at home? I would rather not say');
      expect(text).toContain('I have partner-fear');
      expect(text).toContain('Next step shown: Title of talk-first');
    }
    await tick();
    for (const text of await bothTexts()) expect(text).not.toContain('home');
  });

  it('is spoken of above the buttons, in either case', async () => {
    show(couple);
    const note = () => box().labels?.[0]?.textContent ?? '';
    const print = screen.getByRole('button', { name: /^Print/ });
    expect(box().compareDocumentPosition(print) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(note()).toMatch(/The summary leaves it out/);
    await tick();
    expect(note()).toMatch(/The summary includes it/);
  });

  it('is not spoken of where it was not asked', async () => {
    show({ who: ['self'], safety: ['no'], heart: ['none'], time: ['yes'] });
    expect(screen.queryByRole('checkbox')).toBeNull();
    for (const text of await bothTexts()) {
      expect(text).toContain('Next step shown: Title of book-intake');
      expect(text).toContain('None of the answers below raised a concern.');
    }
  });
});
