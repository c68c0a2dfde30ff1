import { stroke } from './curve';
import { circle, label, paint, type Part, type Point } from './parts';

/** A marked trail: a dashed line that passes through each point. */
export function trail(points: readonly Point[]): Part {
  return stroke(points, paint.trail, '7 5');
}

/** A waymark: a ring on the trail with a number inside. */
export function waymark(at: Point, mark: string, r = 15): Part[] {
  return [
    circle(at, r, paint.waymark),
    label([at[0], at[1] + 5.2], mark, { paint: paint.inkTrail }),
  ];
}

/** A trailhead: a solid dot inside a ring; where a trail starts or ends. */
export function trailhead(at: Point, r = 11): Part[] {
  return [circle(at, r, paint.waymark), circle(at, r - 5.5, paint.solidTrail)];
}
