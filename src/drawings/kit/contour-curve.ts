import { joinNumbers } from './curve';
import type { Point } from './parts';

/**
 * A smooth line that each point pulls toward itself: a quadratic spline, the `d` of a path. After its first bend SVG needs no more than
 * the two numbers of the next joint (`t`), where the cubic curves of d3-shape need six; a map weighs less than half.
 * Joints lie midway between two points, so points are laid on every second step of the grid to keep each number whole.
 * An open line begins at its first point and ends at its last.
 */
export function contourCurve(
  points: readonly Point[],
  isClosed: boolean,
  digits: 0 | 1 = 1,
): string {
  if (points.length < 3) return '';
  const scale = 10 ** digits;
  const ends = isClosed ? points : [...points.slice(0, 1), ...points, ...points.slice(-1)];
  const pulls = ends.map(([x, y]): Point => [onGrid(x * scale), onGrid(y * scale)]);
  const joints = pulls.flatMap((pull, index) => {
    const next = pulls[index + 1] ?? (isClosed ? pulls[0] : undefined);
    return next ? [midway(pull, next)] : [];
  });
  const [start = [0, 0], second = [0, 0], ...others] = joints;
  const bend = [...stepsTo(start, pulls[1] ?? start), ...stepsTo(start, second)];
  const rest = isClosed ? [...others, start] : others;
  const steps = rest.flatMap((joint, index) => stepsTo(rest[index - 1] ?? second, joint));
  return [
    joinNumbers('M', start, scale),
    joinNumbers('q', bend, scale),
    steps.length > 0 ? joinNumbers('t', steps, scale) : '',
    isClosed ? 'z' : '',
  ].join('');
}

const onGrid = (value: number): number => 2 * Math.round(value / 2);
const midway = (a: Point, b: Point): Point => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
const stepsTo = (from: Point, to: Point): Point => [to[0] - from[0], to[1] - from[1]];
