import { rings } from './kit/contour-lines';
import { circle, paint, type Drawing, type Point } from './kit/parts';

const size = 32;
const middle: Point = [16, 16];

/** The practice's mark: three closed contour rings around one steady point. */
export function drawRingMark(): Drawing {
  const tones = [paint.landEdged, paint.index, paint.index];
  return {
    width: size,
    height: size,
    parts: [
      ...rings(middle, [13.5, 9.3, 5.2], 5, 1.7, tones),
      circle(middle, 1.7, paint.solidTrail),
    ],
  };
}
