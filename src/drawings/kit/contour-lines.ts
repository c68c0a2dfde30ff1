import { contourCurve } from './contour-curve';
import { paint, path, type Part, type Point } from './parts';
import {
  contourRings,
  hills,
  stretchesInside,
  surveyAround,
  thinRing,
  type Survey,
  type Terrain,
} from './terrain';

/** The contour of a terrain at one height as the `d` of closed rings, with a point at each `step` or so. */
export function contourPath(
  terrain: Terrain,
  survey: Survey,
  level: number,
  step: number,
  digits: 0 | 1 = 1,
): string {
  return contourRings(terrain, survey, level)
    .map((ring) => contourCurve(thinRing(ring, step), true, digits))
    .join('');
}

/** The same as lines that end where they leave the survey. */
export function openContourPath(
  terrain: Terrain,
  survey: Survey,
  level: number,
  step: number,
): string {
  return contourRings(terrain, survey, level)
    .flatMap((ring) => stretchesInside(thinRing(ring, step), survey))
    .map(({ points, closed }) => contourCurve(points, closed, 0))
    .join('');
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
  const survey = surveyAround(box, sway + 8, Math.max(1, widest / 24));
  return radii.map((radius, index) => {
    const d = contourPath(terrain, survey, 1 - radius / widest, Math.max(radius / 2.6, 2));
    return path(d, tones[index] ?? paint.contour);
  });
}
