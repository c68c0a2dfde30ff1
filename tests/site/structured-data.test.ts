import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { HTMLElement } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { dist } from '../support/addresses';
import { pages, pageAt, visibleText } from './support/pages';
import type { BuiltPage } from './support/pages';

interface Data {
  readonly '@context': string;
  readonly '@type': string;
  readonly [key: string]: unknown;
}

const dataOf = ({ document }: BuiltPage): Data[] =>
  document
    .querySelectorAll('script[type="application/ld+json"]')
    .map((script) => JSON.parse(script.textContent) as Data);

const ofType = (page: BuiltPage, ...types: string[]): Data[] =>
  dataOf(page).filter((data) => types.includes(data['@type']));

const isReviewed = ({ document }: BuiltPage): boolean =>
  !(document.querySelector('[data-review-stamp]')?.textContent ?? 'Not yet').includes('Not yet');

const textIn = (part: HTMLElement, selector: string): string => {
  const found = part.querySelector(selector);
  return found ? visibleText(found) : '';
};

/** Pages that are to be found. */
const listed = pages.filter(({ url }) => !['/404/', '/search/'].includes(url));

describe('what a page tells machines', () => {
  it.each(listed.map((page) => ({ url: page.url, page })))(
    '$url says what it is, under the title, description and address it shows',
    ({ page }) => {
      const [about, ...others] = ofType(page, 'WebPage', 'MedicalWebPage');
      expect(others).toEqual([]);
      const meta = (selector: string, attribute: string) =>
        page.document.querySelector(selector)?.getAttribute(attribute);
      expect(about).toMatchObject({
        '@context': 'https://schema.org',
        inLanguage: 'en-US',
        description: meta('meta[name=description]', 'content'),
        url: meta('link[rel=canonical]', 'href'),
      });
      expect(page.document.querySelector('title')?.textContent).toContain(about?.['name']);
    },
  );

  it('calls pages about health medical, and pages about the practice and this site not', () => {
    const plain = listed.filter((page) => ofType(page, 'WebPage').length > 0).map(({ url }) => url);
    expect(plain).toEqual(['/about-this-site/', '/about/', '/book/', '/fees/', '/privacy/']);
  });

  it.each(listed)('$url claims a review only where it shows one itself', (page) => {
    const claimed = ofType(page, 'MedicalWebPage', 'WebPage').filter(
      (data) => 'lastReviewed' in data,
    );
    expect(claimed).toHaveLength(isReviewed(page) ? 1 : 0);
  });

  it('gives no way from home on home itself', () => {
    expect(ofType(pageAt('/'), 'BreadcrumbList')).toEqual([]);
  });

  it.each(listed.filter(({ document }) => document.querySelector('nav[aria-label="Breadcrumb"]')))(
    'gives the way from home that $url shows',
    (page) => {
      const items = ofType(page, 'BreadcrumbList').flatMap(
        (data) => data['itemListElement'] as { position: number; name: string; item: string }[],
      );
      const shown = page.document
        .querySelectorAll('nav[aria-label="Breadcrumb"] li')
        .map(visibleText);
      expect(items.slice(0, -1).map(({ name }) => name)).toEqual(shown);
      expect(items.map(({ position }) => position)).toEqual(items.map((_, index) => index + 1));
      expect(new URL(items.at(-1)?.item ?? '').pathname).toBe(page.url);
    },
  );

  it('gives each question of the questions page with the words of its answer', () => {
    const page = pageAt('/questions/');
    const [faq] = ofType(page, 'FAQPage');
    const questions = faq?.['mainEntity'] as { name: string; acceptedAnswer: { text: string } }[];
    const shown = page.document
      .querySelectorAll('[data-question-answer]')
      .map((part) => ['h4', '.prose'].map((words) => textIn(part, words)));
    expect(questions.length).toBeGreaterThanOrEqual(20);
    expect(questions.map(({ name, acceptedAnswer }) => [name, acceptedAnswer.text])).toEqual(shown);
    expect(pages.filter((other) => other !== page && ofType(other, 'FAQPage').length > 0)).toEqual(
      [],
    );
  });

  it('names the practice as a business on one page only, once its facts are set', () => {
    const named = pages.flatMap((page) =>
      ofType(page, 'ProfessionalService').map(({ name, telephone, url }) => ({
        page: page.url,
        isSet: [name, telephone, url].every(Boolean),
      })),
    );
    for (const business of named) expect(business).toEqual({ page: '/about/', isSet: true });
  });

  it('names of its people only what the page shows of them', () => {
    const page = pageAt('/about/');
    const shown = visibleText(page.document.querySelector('main') ?? page.document);
    interface Person {
      readonly name: string;
      readonly image?: string;
      readonly hasCredential: { readonly name: string };
      readonly knowsAbout?: readonly string[];
    }
    for (const business of ofType(page, 'ProfessionalService'))
      for (const person of (business['employee'] ?? []) as Person[]) {
        for (const part of [person.name, person.hasCredential.name, ...(person.knowsAbout ?? [])])
          expect(shown).toContain(part);
        if (person.image) expect(existsSync(join(dist, new URL(person.image).pathname))).toBe(true);
      }
  });

  it('tells nothing on pages that are not to be found', () => {
    for (const url of ['/404/', '/search/']) expect(dataOf(pageAt(url))).toEqual([]);
  });
});
