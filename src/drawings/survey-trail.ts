import { reaches } from './kit/contour-lines';
import { curvePath } from './kit/curve';
import { paint, path, type Part, type Point } from './kit/parts';
import { placeIn, type Cut } from './survey-land';
import type { Place } from './survey-places';
import { summit } from './survey-terrain';

const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

/** The way of the trail: through every stop in turn, and over the hill after the stop that is nearest to its top. */
export function trailPoints(places: readonly Place[]): Point[] {
  const stops = places.filter(({ kind }) => kind === 'wayIn' || kind === 'stop');
  const ways = stops.map(({ at }) => distance(at, summit));
  const nearest = ways.indexOf(Math.min(...ways));
  return stops.flatMap(({ at }, index) => (index === nearest ? [at, summit] : [at]));
}

/** A side path bows down from a straight line by this part of its length, out of the way of the name at its end. */
const bow = 0.16;

/** The ways of the side paths, each from its stop of the trail. */
function sidePaths(places: readonly Place[]): Point[][] {
  return places.flatMap(({ at: to, from }) => {
    const stop = places.find(({ page }) => page === from);
    if (!stop) return [];
    const [across, down] = [to[0] - stop.at[0], to[1] - stop.at[1]];
    const turn = across < 0 ? -bow : bow;
    const middle: Point = [
      (stop.at[0] + to[0]) / 2 - down * turn,
      (stop.at[1] + to[1]) / 2 + across * turn,
    ];
    return [[stop.at, middle, to]];
  });
}

/** Points close together along the trail and its side paths, for names to keep clear of. */
export function stepsAlong(places: readonly Place[]): Point[] {
  const stepCount = 24;
  return [trailPoints(places), ...sidePaths(places)].flatMap((way) =>
    way.flatMap((from, index) => {
      const to = way[index + 1] ?? from;
      return Array.from({ length: stepCount }, (_, step): Point => [
        from[0] + ((to[0] - from[0]) * step) / stepCount,
        from[1] + ((to[1] - from[1]) * step) / stepCount,
      ]);
    }),
  );
}

/** The legs of a way that come into a cut, with the points on both sides that shape them. */
function legsIn(cut: Cut, way: readonly Point[]): Point[] {
  const legs = way.slice(1).map((to, index) => reaches([way[index] ?? to, to], cut));
  const first = legs.indexOf(true);
  return first === -1 ? [] : way.slice(Math.max(0, first - 1), legs.lastIndexOf(true) + 3);
}

/** The trail and its side paths in a cut of the map. */
export function drawTrail(cut: Cut, places: readonly Place[]): Part[] {
  const line = (way: readonly Point[]): string =>
    curvePath(
      legsIn(cut, way).map((point) => placeIn(cut, point)),
      'through',
      0,
    );
  return [
    path(sidePaths(places).map(line).join(''), paint.sideTrail, '0 6'),
    path(line(trailPoints(places)), paint.mapTrail, '8 5'),
  ].filter(({ d }) => d !== '');
}
