import { pageUrl } from '~/lib/urls';
import type { Site } from '~/content/site';

const countOf = (text: string, piece: string): number => text.split(piece).length - 1;

/**
 * The pages that name a fact, or where none does its neighbors, such as other fees; the one that names most of these
 * comes first.
 */
export function pagesShowing({ pages, files }: Site, fact: string): string[] {
  const [group = ''] = fact.split('.');
  const texts = pages.map(({ id, path }) => ({ url: pageUrl(id), text: files.get(path) ?? '' }));
  const naming = (pieces: readonly string[]): string[] =>
    texts
      .filter(({ text }) => pieces.some((piece) => text.includes(piece)))
      .sort((one, other) => weight(other.text) - weight(one.text))
      .map(({ url }) => url);
  const weight = (text: string): number => countOf(text, `id="${group}`);
  const named = naming([`id="${fact}"`]);
  return named.length > 0 ? named : naming([`id="${group}"`, `id="${group}.`]);
}
