import { contourCurve } from './contour-curve';
import { paint, path, type Part, type Point } from './parts';
import { stretchesInside, thinRing } from './rings';
import {
  contourRings,
  hills,
  soundingsOf,
  gridAround,
  type Ground,
  type Soundings,
  type Grid,
  type Terrain,
} from './terrain';

/** The contour of a terrain at one height as the `d` of closed rings, with a point at each `step` or so. */
export function contourPath(terrain: Terrain, grid: Grid, level: number, step: number): string {
  return contourRings(soundingsOf(terrain, grid), level)
    .map((ring) => contourCurve(thinRing(ring, step), true))
    .join('');
}

/** Ground that fills its picture to the edges, with soundings of a wider grid, and the step of its lines. */
export interface Sheet {
  readonly ground: Ground;
  readonly soundings: Soundings;
  readonly step: number;
}

/** All land of a sheet that lies higher than a level, as the `d` of closed rings in whole units. */
export function fieldPath({ soundings, ground, step }: Sheet, level: number): string {
  return contourRings(soundings, level)
    .filter((ring) => reaches(ring, ground))
    .map((ring) => contourCurve(thinRing(ring, step), true, 0))
    .join('');
}

/** All land of a sheet that lies deeper than a level. */
export function hollowPath({ soundings, ...sheet }: Sheet, level: number): string {
  const heights = soundings.heights.map((height) => -height);
  return fieldPath({ ...sheet, soundings: { ...soundings, heights } }, -level);
}

/** The contour of a sheet at one height as the `d` of lines that end just outside it, in whole units. */
export function linePath({ soundings, ground, step }: Sheet, level: number): string {
  return contourRings(soundings, level)
    .flatMap((ring) => stretchesInside(thinRing(ring, step), ground))
    .map(({ points, closed }) => contourCurve(points, closed, 0))
    .join('');
}

/** Whether the box around some points reaches into the ground. */
export function reaches(points: readonly Point[], { left, top, width, height }: Ground): boolean {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return (
    Math.max(...xs) >= left &&
    Math.min(...xs) <= left + width &&
    Math.max(...ys) >= top &&
    Math.min(...ys) <= top + height
  );
}

/** Uneven rings around one middle, each with its paint: the sign for a held, bounded setting. */
export function rings(
  [x, y]: Point,
  radii: readonly number[],
  seed: number,
  sway: number,
  tones: readonly string[],
): Part[] {
  const widest = Math.max(...radii);
  const terrain = hills([{ x, y, radius: widest }], seed, sway);
  const box = { left: x - widest, top: y - widest, width: 2 * widest, height: 2 * widest };
  const grid = gridAround(box, sway + 8, Math.max(1, widest / 24));
  return radii.map((radius, index) => {
    const d = contourPath(terrain, grid, 1 - radius / widest, Math.max(radius / 2.6, 2));
    return path(d, tones[index] ?? paint.contour);
  });
}
