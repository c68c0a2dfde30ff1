import type { Drawings } from '~/content/schema/drawings';
import { rings } from './kit/contour-lines';
import { label, paint, textSize, type Drawing } from './kit/parts';

/** Two fields that overlap: the medicine, the therapy, and the work where they meet. */
export function drawTwoFields({ medicine, therapy, together }: Drawings['twoFields']): Drawing {
  const left = (radii: readonly number[], tone: string) => rings([122, 118], radii, 3, 8, [tone]);
  const right = (radii: readonly number[], tone: string) => rings([218, 118], radii, 17, 8, [tone]);
  return {
    width: 340,
    height: 236,
    parts: [
      ...left([112], paint.land),
      ...right([112], paint.land),
      ...left([112, 103], paint.index),
      ...right([112, 103], paint.trail),
      label([65, 123], medicine.name),
      label([275, 123], therapy.name),
      label([170, 123], together.name, { size: textSize.title, paint: paint.inkIndex }),
    ],
  };
}
