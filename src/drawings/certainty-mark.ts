import type { Certainty } from '~/evidence';
import { stroke } from './kit/curve';
import { paint, type Drawing, type Point } from './kit/parts';

/** A hill cut by one to four contour lines: the denser the lines, the surer the finding. It always stands beside the certainty word. */
export function drawCertaintyMark(lines: Certainty['lines']): Drawing {
  const parts = Array.from({ length: lines }, (_, index) => {
    const half = 11 - index * 2.6;
    const rise = 15 - index * 3.2;
    const points: Point[] = [
      [12 - half, 17],
      [12 - half * 0.75, 17 - rise * 0.55],
      [12, 17 - rise],
      [12 + half * 0.75, 17 - rise * 0.55],
      [12 + half, 17],
    ];
    return stroke(points, paint.index);
  });
  return { width: 24, height: 18, parts };
}
