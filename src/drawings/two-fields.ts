import type { Drawings } from '~/schema/drawings';
import { ringPaths } from './kit/contour-lines';
import { label, paint, path, textSize, type Drawing, type Part } from './kit/parts';

const radii = [112, 103];

/** Two fields that overlap: the medicine, the therapy, and the work where they meet. */
export function drawTwoFields({ medicine, therapy, together }: Drawings['twoFields']): Drawing {
  const left = ringPaths([122, 118], radii, 3, 8);
  const right = ringPaths([218, 118], radii, 17, 8);
  const lines = (paths: readonly string[], tone: string): Part[] =>
    paths.map((d, index) => path(d, index === 0 ? tone : paint.contour));
  return {
    width: 340,
    height: 236,
    parts: [
      path(left[0] ?? '', paint.land),
      path(right[0] ?? '', paint.land),
      ...lines(left, paint.index),
      ...lines(right, paint.trail),
      label([65, 123], medicine.name),
      label([275, 123], therapy.name),
      label([170, 123], together.name, { size: textSize.title, paint: paint.inkIndex }),
    ],
  };
}
