/** Turns what Pagefind answers into nodes. Nothing is parsed as markup: an extract’s marks become elements by hand. */

import { wordsOf } from './words';

export interface Hit {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results: readonly {
    readonly title: string;
    readonly url: string;
    readonly excerpt: string;
    readonly locations: readonly number[];
  }[];
}

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
};

const decoded = (text: string): string =>
  text.replace(/&(?:lt|gt|amp|quot|#39|#x27);/g, (entity) => entities[entity] ?? entity);

/** `one <mark>two</mark>` → text and `<mark>` nodes. */
export function excerptNodes(excerpt: string): Node[] {
  return excerpt.split(/<mark>(.*?)<\/mark>/).map((part, index) => {
    if (index % 2 === 0) return document.createTextNode(decoded(part));
    const mark = document.createElement('mark');
    mark.textContent = decoded(part);
    return mark;
  });
}

/** How long the beginning is that two forms of a word share: “driving” and “drive”, “addictive” and “addiction”. */
const sharedLength = (word: string): number => Math.max(3, word.length - 3);

/**
 * Whether a hit has a marked word that begins as one of the reader’s words does. For a word that is nowhere, Pagefind
 * offers pages for its first letters alone; to a reader those are no answer.
 */
export function isAnswer({ excerpt }: Pick<Hit, 'excerpt'>, words: readonly string[]): boolean {
  const beginnings = words.map((word) => word.slice(0, sharedLength(word)));
  return [...excerpt.matchAll(/<mark>(.*?)<\/mark>/g)].some((match) => {
    const marked = wordsOf(decoded(match[1] ?? ''));
    return [...marked, marked.join('')].some((word) =>
      beginnings.some((beginning) => word.startsWith(beginning)),
    );
  });
}

const element = <K extends keyof HTMLElementTagNameMap>(
  name: K,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] => {
  const node = document.createElement(name);
  node.append(...children);
  return node;
};

const link = (href: string, label: string): HTMLAnchorElement => {
  const anchor = element('a', label);
  anchor.href = href;
  return anchor;
};

/** One result: the page, the section that fits best where there is one, and an extract with the words marked. */
export function resultItem(hit: Hit): HTMLLIElement {
  const title = hit.meta['title'] ?? hit.url;
  const [best] = [...hit.sub_results].sort(
    (one, other) => other.locations.length - one.locations.length,
  );
  const section = best?.title === title ? undefined : best;
  const heading = element('p', link(section?.url ?? hit.url, title));
  heading.className = 'font-bold';
  const item = element('li', heading);
  if (section) {
    const place = element('p', section.title);
    place.className = 'text-sm text-ink-2';
    item.append(place);
  }
  const extract = element('p', ...excerptNodes(section?.excerpt ?? hit.excerpt));
  extract.className = 'text-sm';
  item.append(extract);
  item.className = 'border-t border-hair py-3';
  return item;
}
