import type { SiteMap } from '~/content/schema/map';
import type { Labelled } from './kit/label-places';
import { measureText } from './kit/lettering';
import type { Point } from './kit/parts';

/** A page as a place on the map. */
export interface Place {
  readonly page: string;
  readonly label: string;
  readonly line: string;
  readonly at: Point;
  readonly kind: 'wayIn' | 'stop' | 'sidePath' | 'place';
  /** Of a stop of the trail, counted from 1. */
  readonly number?: number;
  /** The stop that a side path leaves from, by its page. */
  readonly from?: string;
}

/** What the land is called around a point of the map. */
export interface LandName {
  readonly name: string;
  readonly at: Point;
}

/** Map units to a square. */
const square = 10;

const pointOf = ({ x, y }: { readonly x: number; readonly y: number }): Point => [
  x * square,
  y * square,
];

/** All places: along the trail first, then its side paths, then the others. A place without a label has the name of its page. */
export function placesOf(
  { wayIn, trail, sidePaths, places }: SiteMap,
  pageNames: ReadonlyMap<string, string>,
): Place[] {
  type Entry = SiteMap['places'][number];
  const placeAs = (kind: Place['kind'], { page, label, line, x, y }: Entry): Place => ({
    page,
    label: label ?? pageNames.get(page) ?? page,
    line,
    at: pointOf({ x, y }),
    kind,
  });
  return [
    ...wayIn.map((entry) => placeAs('wayIn', entry)),
    ...trail.map((entry, index) => ({ ...placeAs('stop', entry), number: index + 1 })),
    ...sidePaths.map((entry) => ({ ...placeAs('sidePath', entry), from: entry.from })),
    ...places.map((entry) => placeAs('place', entry)),
  ];
}

export const landNamesOf = ({ country }: SiteMap): LandName[] =>
  country.map(({ name, x, y }) => ({ name, at: pointOf({ x, y }) }));

/** Names of the land are set wide. */
export function landNameSize(
  name: string,
  size: number,
): Pick<Labelled, 'width' | 'height' | 'row'> {
  const width = measureText(name, size) + name.length * size * 0.12;
  return { width, height: size * 1.25, row: size * 1.25 };
}

const weights = { stop: 0, sidePath: 1, wayIn: 2, place: 3 } as const;

/** The trail comes first: it has its names wherever there is room for any. */
export const byWeight = (a: Place, b: Place): number => weights[a.kind] - weights[b.kind];
