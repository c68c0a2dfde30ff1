import type { Drawings } from '~/content/schema/drawings';
import { rings } from './kit/contour-lines';
import { textBlock } from './kit/lettering';
import { boxWidth, paint, textSize, type Drawing, type Point } from './kit/parts';
import { trail, waymark } from './kit/trail';

const stepHeight = 70;

/** The tasks as numbered waymarks along a trail. */
export function drawPreparationWaymarks(tasks: Drawings['preparationWaymarks']['tasks']): Drawing {
  const stopAt = (index: number): Point => [index % 2 === 0 ? 36 : 72, 36 + index * stepHeight];
  const stops = tasks.map((_, index) => stopAt(index));
  return {
    width: boxWidth.narrow,
    height: tasks.length * stepHeight + 4,
    parts: [
      ...stops.flatMap((stop, index) => rings(stop, [29], 50 + index, 4, [paint.landQuiet])),
      trail(stops),
      ...stops.flatMap((stop, index) => waymark(stop, String(index + 1), 17)),
      ...tasks.flatMap(({ name }, index) =>
        textBlock([114, stopAt(index)[1] + 5], name, boxWidth.narrow - 118, {
          size: textSize.label,
          bold: true,
        }),
      ),
    ],
  };
}
