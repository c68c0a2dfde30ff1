import { afterEach, describe, expect, it, vi } from 'vitest';
import { dayText } from '~/islands/screening/day-text';
import { longDate } from '~/lib/dates';

afterEach(() => vi.useRealTimers());

describe('a day in words', () => {
  it.each(['2026-01-01', '2026-03-08', '2026-11-25', '2027-12-31'])(
    '%s reads as everywhere on the site',
    (iso) => {
      expect(dayText(iso)).toBe(longDate(iso));
    },
  );

  it('is today on the person’s own clock when none is given', () => {
    vi.useFakeTimers({ now: new Date(2026, 10, 25, 23, 59) });
    expect(dayText()).toBe('November 25, 2026');
  });
});
