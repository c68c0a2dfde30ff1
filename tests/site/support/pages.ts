import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { addressOf, dist, pageFiles } from '../../support/addresses';

export interface BuiltPage {
  /** The page's address, such as `/couples/`. */
  readonly url: string;
  readonly html: string;
  readonly document: HTMLElement;
}

export const everyPage: readonly BuiltPage[] = pageFiles.map((file) => {
  const html = readFileSync(join(dist, file), 'utf8');
  return { url: addressOf(file), html, document: parse(html) };
});

/** The pages of the site; the kitchen sink is built for tests only. */
export const pages = everyPage.filter(({ url }) => url !== '/kitchen-sink/');

if (pages.length === 0) throw new Error('dist/ holds no pages: run `npm run build` first');

export const pageAt = (url: string): BuiltPage => {
  const page = pages.find((candidate) => candidate.url === url);
  if (!page)
    throw new Error(
      `dist/ has no page ${url}; it has ${pages.map((candidate) => candidate.url).join(' ')}`,
    );
  return page;
};

/** Pages with a script of their own; every other page is for reading and has none. */
export const scriptedPages: readonly string[] = ['/self-screen/', '/search/'];

/** The visible text of an element, with white space collapsed and entities decoded. */
export const visibleText = (element: HTMLElement): string => {
  const copy = parse(element.outerHTML);
  copy.querySelectorAll('script, style, svg, template').forEach((node) => node.remove());
  return copy.textContent.replace(/\s+/g, ' ').trim();
};
