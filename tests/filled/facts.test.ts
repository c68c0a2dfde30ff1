import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HTMLElement } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { pageAt, pages, visibleText } from '../site/support/pages';
import { dist } from '../support/addresses';

/** The cells of each row of a table, the first naming the row. */
const rowsOf = (url: string, table: string): string[][] =>
  pageAt(url)
    .document.querySelectorAll(`${table} :is(tbody, tfoot) tr`)
    .map((row) => row.querySelectorAll('th, td').map(visibleText));

const mainOf = (url: string): string =>
  visibleText(pageAt(url).document.querySelector('main') as HTMLElement);

describe('What the invented practice wrote', () => {
  it('is the price of the row that it belongs to, and all of them add up', () => {
    expect(rowsOf('/fees/', '[data-fees]')).toEqual([
      ['Intake', 'once', '$180'],
      ['Preparation session', '5 to 10', '$160 to $180'],
      ['Ketamine session', '1 to 6', '$640'],
      ['Integration session', '4 to 10', '$180'],
      ['All our sessions', 'shortest to longest course', '$2,340 to $7,620'],
    ]);
    expect(rowsOf('/fees/', '[data-further-fees]')).toEqual([
      ['Package of five preparation sessions Paid at the first of them', '$850'],
      ['Integration group', '$40 to $60'],
      ['A first talk Twenty minutes by phone', 'free'],
    ]);
  });

  it('is where the buttons of a result lead', () => {
    const props = pageAt('/self-screen/').document.querySelector('[data-props]');
    const { actions } = JSON.parse(props?.getAttribute('data-props') ?? '') as {
      actions: Readonly<Record<string, readonly { href: string }[]>>;
    };
    const hrefsOf = (action: string) => actions[action]?.map(({ href }) => href);
    expect(hrefsOf('book')).toEqual(['https://booking.riverbend-therapy.org/intake']);
    expect(hrefsOf('talk')).toEqual([
      'tel:+15032280134;ext=3',
      'https://booking.riverbend-therapy.org/talk',
    ]);
  });

  it('is told as news to its last day, and not after it', () => {
    expect(mainOf('/')).toContain('An open evening for couples');
    const told = pages.filter(({ html }) => html.includes('An evening that is over'));
    expect(told.map(({ url }) => url)).toEqual([]);
  });

  it('names no prescriber that was retired', () => {
    expect(mainOf('/prescribers/')).toMatch(/Journey Clinical/);
    expect(mainOf('/prescribers/')).not.toMatch(/Skylight/i);
  });
});

it('A photo of this practice does note where it was taken', () => {
  expect(readFileSync('content/images/tom-ashby.jpg').includes('Exif')).toBe(true);
});

it('The page of components is no part of a site that goes public', () => {
  expect(existsSync(join(dist, 'kitchen-sink'))).toBe(false);
});
