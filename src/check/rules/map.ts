import { faultIn, type Fault, type Finding } from '~/content/fault';
import { longestName, mapPlaces, type MapPlace, type SiteMap } from '~/content/schema/map';
import { factIds } from '~/content/schema/practice';
import type { Site } from '~/content/site';
import { suggestion } from '~/lib/suggestion';
import type { DataPath } from '~/content/yaml/yaml-file';
import { unknownFactsIn } from '~/lib/fact-places';
import { factTexts } from '~/lib/facts';
import { freeSquare, squaresBetween, type Square } from '~/lib/map-squares';
import type { Project } from '../project';
import { menuPages } from './menu-pages';

/** Two places closer than this, in squares, lie on each other. */
const nearest = 3;

type MapFinding = Pick<Finding, 'message' | 'fix'> & { readonly path: DataPath };

function* repeatedPages(places: readonly MapPlace[]): Iterable<MapFinding> {
  const seen = new Set<string>();
  for (const { page, path } of places) {
    if (seen.has(page))
      yield {
        path: [...path, 'page'],
        message: `the page “${page}” has two places on the map`,
        fix: 'Keep one of them.',
      };
    seen.add(page);
  }
}

function* crowdedPlaces(places: readonly MapPlace[]): Iterable<MapFinding> {
  for (const [index, place] of places.entries()) {
    const onto = places.slice(0, index).find((other) => squaresBetween(other, place) < nearest);
    if (onto)
      yield {
        path: [...place.path, 'x'],
        message: `“${place.page}” lies on “${onto.page}”`,
        fix: `Change x or y so that at least ${nearest} squares lie between them.`,
      };
  }
}

function* looseSidePaths({ trail, sidePaths }: SiteMap): Iterable<MapFinding> {
  const stops = trail.map(({ page }) => page);
  for (const [index, { from }] of sidePaths.entries())
    if (!stops.includes(from))
      yield {
        path: ['sidePaths', index, 'from'],
        message: `“${from}” is not a stop of the trail, so no path can leave from it`,
        fix: suggestion(from, stops, 'a page of the trail'),
      };
}

function* unmappedPages(map: SiteMap, site: Site): Iterable<MapFinding> {
  const places = mapPlaces(map);
  const taken: Square[] = [...places, ...map.country];
  for (const { id } of menuPages(site)) {
    if (places.some(({ page }) => page === id)) continue;
    const { x, y } = freeSquare(taken);
    taken.push({ x, y });
    yield {
      path: ['places'],
      message: `the page “${id}” of the menu has no place on the map`,
      fix: `Add it under “places”, where the map is free: “- { page: ${id}, line: What is there, x: ${x}, y: ${y} }”.`,
    };
  }
}

/** A place without a label has its name from the menu, or from its page where the menu has none. */
function* longNames(places: readonly MapPlace[], site: Site): Iterable<MapFinding> {
  const names = new Map([
    ...site.pages.map(({ id, data }) => [id, data?.title ?? ''] as const),
    ...menuPages(site).flatMap(({ id, label }) => (label ? [[id, label] as const] : [])),
  ]);
  for (const { page, label, path } of places) {
    const name = names.get(page) ?? '';
    if (!label && name.length > longestName)
      yield {
        path: [...path, 'page'],
        message: `“${name}” is longer than ${longestName} characters; it would not fit the map`,
        fix: 'Add a “label” below it: a short name for this place.',
      };
  }
}

function* unknownFacts(places: readonly MapPlace[], { practice }: Site): Iterable<MapFinding> {
  const facts = factTexts(practice.data ?? {}, factIds);
  for (const { path, line, label = '' } of places)
    for (const [field, words] of Object.entries({ line, label }))
      for (const name of unknownFactsIn(words, facts))
        yield {
          path: [...path, field],
          message: `${practice.path} holds no fact named “${name}”`,
          fix: suggestion(name, factIds, 'the name of a fact'),
        };
}

function* findingsOf(map: SiteMap, site: Site): Iterable<MapFinding> {
  const places = mapPlaces(map);
  yield* repeatedPages(places);
  yield* crowdedPlaces(places);
  yield* looseSidePaths(map);
  // While the menu cannot be read, nobody can tell what it calls a page.
  if (site.navigation.data) {
    yield* unmappedPages(map, site);
    yield* longNames(places, site);
  }
  yield* unknownFacts(places, site);
}

/** Every page of the menu is one place on the map, with room around it and a name that fits. */
export function* checkMap({ site }: Project): Iterable<Fault> {
  const { yaml, data } = site.map;
  if (!data) return;
  for (const { path, ...finding } of findingsOf(data, site))
    yield faultIn(yaml, path, { rule: 'map', ...finding });
}
