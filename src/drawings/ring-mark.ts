import { ringPaths } from './kit/contour-lines';
import { circle, paint, path, type Drawing, type Point } from './kit/parts';

const size = 32;
const middle: Point = [16, 16];

/** The practice's mark: three closed contour rings around one steady point. */
export function drawRingMark(): Drawing {
  const rings = ringPaths(middle, [13.5, 9.3, 5.2], 5, 1.7);
  return {
    width: size,
    height: size,
    parts: [
      ...rings.map((d, index) => path(d, index === 0 ? paint.landEdged : paint.index)),
      circle(middle, 1.7, paint.solidTrail),
    ],
  };
}
