import { curvePath } from './curve';
import type { Point } from './parts';
import { contourRings, hills, thinRing, type Hill, type Terrain } from './terrain';

/** The contour of a terrain at one height as the `d` of a closed path, for terrains that end inside the box. */
export function contourPath(
  terrain: Terrain,
  box: readonly [width: number, height: number],
  level: number,
  step = 14,
): string {
  const survey = { left: -20, top: -20, width: box[0] + 40, height: box[1] + 40, cell: 4 };
  return contourRings(terrain, survey, level)
    .filter((ring) => ring.length > 12)
    .map((ring) => curvePath(thinRing(ring, step), 'ring'))
    .join('');
}

/** Uneven rings around one middle at the given radii: the sign for a held, bounded setting. */
export function ringPaths(
  middle: Point,
  radii: readonly number[],
  seed: number,
  sway: number,
): string[] {
  const widest = Math.max(...radii);
  const hill: Hill = { x: middle[0], y: middle[1], radius: widest };
  const terrain = hills([hill], seed, sway);
  const survey = {
    left: middle[0] - widest - sway - 8,
    top: middle[1] - widest - sway - 8,
    width: 2 * (widest + sway + 8),
    height: 2 * (widest + sway + 8),
    cell: Math.max(1, widest / 24),
  };
  return radii.map((radius) =>
    contourRings(terrain, survey, 1 - radius / widest)
      .map((ring) => curvePath(thinRing(ring, Math.max(radius / 2.6, 2)), 'ring'))
      .join(''),
  );
}
