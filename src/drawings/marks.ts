<<<<<<< HEAD:src/figures/marks.ts
import { curvePath } from './curve';
import { ringPaths } from './contour-lines';
import { circle, paint, path, type Drawing, type Point } from './parts';
=======
import { curvePath } from './kit/curve';
import { ringPaths } from './kit/contour-lines';
import { circle, paint, path, type Drawing, type Point } from './kit/parts';
import { renderParts } from './kit/svg';
>>>>>>> f97c7c3 (Call the room of the drawings by its name):src/drawings/marks.ts

/** Contour lines in a certainty mark: the denser the lines, the surer the finding. */
export type CertaintyLines = 1 | 2 | 3 | 4;

/** A hill cut by one to four contour lines. It always stands beside the certainty word. */
export function drawCertaintyMark(lines: CertaintyLines): Drawing {
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
    return path(curvePath(points, 'through'), paint.index);
  });
  return { width: 24, height: 18, parts };
}

const markSize = 32;
const markMiddle: Point = [16, 16];
const markRadii = [13.5, 9.3, 5.2];

/** The practice's mark: three closed contour rings around one steady point. */
export function drawRingMark(): Drawing {
  const rings = ringPaths(markMiddle, markRadii, 5, 1.7);
  return {
    width: markSize,
    height: markSize,
    parts: [
      ...rings.map((d, index) => path(d, index === 0 ? paint.landEdged : paint.index)),
      circle(markMiddle, 1.7, paint.solidTrail),
    ],
  };
}
