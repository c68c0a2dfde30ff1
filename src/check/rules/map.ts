import { unknownFactsIn } from '~/lib/fact-places';
import { factTexts } from '~/lib/facts';
import { freeSquare, squaresBetween } from '~/lib/map-squares';
import { longestName, type SiteMap } from '~/content/schema/map';
import type { Navigation } from '~/content/schema/navigation';
import { faultAt, type Fault } from '~/content/fault';
import { idsIn, type Site } from '~/content/site';
import { suggestion } from '~/content/suggest';
import type { DataPath } from '~/content/yaml/yaml-file';
import type { Project } from '../project';
import { menuItems } from './navigation';

/** Two places closer than this, in squares, lie on each other. */
const nearest = 3;

type Entry = SiteMap['places'][number];
type List = 'wayIn' | 'trail' | 'sidePaths' | 'places';
type Placed = Entry & { readonly path: DataPath };

const lists: readonly List[] = ['wayIn', 'trail', 'sidePaths', 'places'];

const placedIn = (map: SiteMap): Placed[] =>
  lists.flatMap((list) =>
    map[list].map((entry: Entry, index) => ({ ...entry, path: [list, index] })),
  );

interface Misplaced {
  readonly path: DataPath;
  readonly message: string;
  readonly fix: string;
}

const faultsOfPages = (placed: readonly Placed[], pages: ReadonlySet<string>): Misplaced[] =>
  placed
    .filter(({ page }) => !pages.has(page))
    .map(({ page, path }) => ({
      path: [...path, 'page'],
      message: `there is no page content/pages/${page}.mdx`,
      fix: suggestion(page, pages, 'the name of a page'),
    }));

const faultsOfTwins = (placed: readonly Placed[]): Misplaced[] =>
  placed
    .filter(({ page }, index) => placed.findIndex((other) => other.page === page) < index)
    .map(({ page, path }) => ({
      path: [...path, 'page'],
      message: `the page “${page}” has two places on the map`,
      fix: 'Keep one of them.',
    }));

const faultsOfRoom = (placed: readonly Placed[]): Misplaced[] =>
  placed.flatMap((place, index) => {
    const onto = placed.slice(0, index).find((other) => squaresBetween(other, place) < nearest);
    if (!onto) return [];
    return {
      path: [...place.path, 'x'],
      message: `“${place.page}” lies on “${onto.page}”`,
      fix: `Change x or y so that at least ${nearest} squares lie between them.`,
    };
  });

function faultsOfPaths({ trail, sidePaths }: SiteMap): Misplaced[] {
  const stops = trail.map(({ page }) => page);
  return [...sidePaths.entries()]
    .filter(([, { from }]) => !stops.includes(from))
    .map(([index, { from }]) => ({
      path: ['sidePaths', index, 'from'],
      message: `“${from}” is not a stop of the trail, so no path can leave from it`,
      fix: suggestion(from, stops, 'a page of the trail'),
    }));
}

function faultsOfMenu(placed: readonly Placed[], navigation: Navigation): Misplaced[] {
  const { x, y } = freeSquare(placed);
  return menuItems(navigation)
    .filter(({ page }) => placed.every((place) => place.page !== page))
    .map(({ page }) => ({
      path: ['places'],
      message: `the page “${page}” of the menu has no place on the map`,
      fix: `Add it under “places”, where the map is free: “- { page: ${page}, line: What is there, x: ${x}, y: ${y} }”.`,
    }));
}

/** A place without a label has its name from the menu, or from its page where the menu has none. */
function faultsOfNames(placed: readonly Placed[], names: ReadonlyMap<string, string>): Misplaced[] {
  return placed
    .filter(({ page, label }) => !label && (names.get(page) ?? '').length > longestName)
    .map(({ page, path }) => ({
      path: [...path, 'page'],
      message: `“${names.get(page)}” is longer than ${longestName} characters; it would not fit the map`,
      fix: 'Add a “label” below it: a short name for this place.',
    }));
}

function faultsOfFacts(
  placed: readonly Placed[],
  facts: Readonly<Record<string, string>>,
): Misplaced[] {
  return placed.flatMap(({ path, line, label }) =>
    Object.entries({ line, label: label ?? '' }).flatMap(([field, words]) =>
      unknownFactsIn(words, facts).map((name) => ({
        path: [...path, field],
        message: `content/site/practice.yaml holds no fact named “${name}”`,
        fix: suggestion(name, Object.keys(facts), 'the name of a fact'),
      })),
    ),
  );
}

/** What each page is called: in the menu, or by its title. */
const namesOf = ({ pages }: Site, navigation: Navigation): ReadonlyMap<string, string> =>
  new Map([
    ...pages.map(({ id, data }) => [id, data?.title ?? ''] as const),
    ...menuItems(navigation).flatMap(({ page, label }) => (label ? [[page, label] as const] : [])),
  ]);

/** Every page of the menu is one place on the map, and every place is a page. */
export function checkMap({ site }: Project): Fault[] {
  const { yaml, data: map } = site.map;
  if (!map) return [];
  const placed = placedIn(map);
  const navigation = site.navigation.data;
  const practice = site.practice.data;
  return [
    ...faultsOfPages(placed, idsIn(site.pages)),
    ...faultsOfTwins(placed),
    ...faultsOfRoom(placed),
    ...faultsOfPaths(map),
    ...(navigation ? faultsOfMenu(placed, navigation) : []),
    ...(navigation ? faultsOfNames(placed, namesOf(site, navigation)) : []),
    ...(practice ? faultsOfFacts(placed, factTexts(practice)) : []),
  ].map(({ path, message, fix }) =>
    faultAt(yaml.source, yaml.offsetOf(path), { rule: 'map', message, fix }),
  );
}
