import { describe, expect, it } from 'vitest';
import { writerComponents } from '~/components/mdx/allowed';
import { everyPage } from './support/pages';

const page = everyPage.find(({ url }) => url === '/kitchen-sink/')?.document;

describe('the kitchen sink', () => {
  it('is built for the tests, and unlisted', () => {
    expect(page?.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
  });

  it('shows every component that a writer may use, but for those that only a real page can show', () => {
    const shown = page?.querySelectorAll('[data-component]').map((part) => part.textContent.trim());
    const expected = writerComponents
      .filter(({ name, needsPage }) => !needsPage && name !== 'Doors')
      .map(({ name }) => name);
    expect(shown).toEqual(expected);
  });
});
