import { rings } from './kit/contour-lines';
import { label, paint, type Drawing, type Point } from './kit/parts';
import { trail, trailhead, waymark } from './kit/trail';

const middle: Point = [170, 168];
const start: Point = [118, 258];
const end: Point = [222, 258];

/** A trail inside a boundary: it has a start, one waymark for each limit, and an end. */
export function drawClosedTrail(count: number): Drawing {
  const stops = Array.from({ length: count }, (_, index): Point => {
    const angle = Math.PI * (0.86 + (1.28 * index) / Math.max(count - 1, 1));
    return [middle[0] + Math.cos(angle) * 98, middle[1] + Math.sin(angle) * 84];
  });
  return {
    width: 340,
    height: 336,
    parts: [
      ...rings(middle, [160, 150], 23, 8, [paint.landEdged]),
      ...rings(middle, [46, 32, 18], 44, 5, []),
      trail([start, ...stops, end]),
      ...trailhead(start),
      ...trailhead(end),
      ...stops.flatMap((stop, index) => waymark(stop, String(index + 1))),
      label([start[0], start[1] + 30], 'Start'),
      label([end[0], end[1] + 30], 'End'),
    ],
  };
}
