import { isMap, isSeq, parseDocument } from 'yaml';
import { freeSquare, type Square } from '~/lib/map-squares';
import { registry } from '~/content/registry';
import { longestName } from '~/content/schema/map';

export const mapFile = registry.map.file;

/** As many of the first words of a title as a name on the map may have letters. */
function shortName(title: string): string {
  const words = title.split(' ');
  const fitting = words.findLastIndex(
    (_, index) => words.slice(0, index + 1).join(' ').length <= longestName,
  );
  return words
    .slice(0, Math.max(1, fitting + 1))
    .join(' ')
    .slice(0, longestName);
}

const squaresIn = (data: unknown): Square[] =>
  Object.values((data ?? {}) as object)
    .filter(Array.isArray)
    .flat() as Square[];

/**
 * The map with a place more, where it has the most room. It takes the name from the menu while that fits. Everything
 * else, comments included, stays as it is.
 */
export function withMapPlace(text: string, page: string, title: string): string {
  const document = parseDocument(text);
  const places = document.get('places');
  const last = isSeq(places) ? places.items.at(-1) : undefined;
  if (!isMap(last)) throw new Error(`${mapFile} has no list “places” to add the page to`);
  const { x, y } = freeSquare(squaresIn(document.toJS()));
  const at = text.slice(0, last.range?.[1]).trimEnd().length;
  const label = title.length > longestName ? [`  label: ${JSON.stringify(shortName(title))}`] : [];
  const entry = [`- page: ${page}`, ...label, '  line: new on this site', `  x: ${x}`, `  y: ${y}`];
  return `${text.slice(0, at)}\n${entry.map((line) => `  ${line}`).join('\n')}${text.slice(at)}`;
}
