import { textBlock } from './kit/lettering';
import { ringPaths } from './kit/contour-lines';
import { paint, path, sheet, textSize, type Drawing, type Point } from './kit/parts';
import { trail, waymark } from './kit/trail';

/** A task of preparation. */
export interface PreparationTask {
  readonly name: string;
  readonly detail: string;
}

const stepHeight = 70;

/** The tasks as numbered waymarks along a trail. */
export function drawPreparationWaymarks(tasks: readonly PreparationTask[]): Drawing {
  const stops = tasks.map((_, index): Point => [
    index % 2 === 0 ? 36 : 72,
    36 + index * stepHeight,
  ]);
  return {
    width: sheet.narrow,
    height: tasks.length * stepHeight + 4,
    parts: [
      ...stops.flatMap((stop, index) =>
        ringPaths(stop, [29], 50 + index, 4).map((d) => path(d, paint.landQuiet)),
      ),
      trail(stops),
      ...stops.flatMap((stop, index) => waymark(stop, String(index + 1), 17)),
      ...tasks.flatMap((task, index) => label(task.name, stops[index] ?? [0, 0])),
    ],
  };
}

function label(name: string, stop: Point) {
  return textBlock([114, stop[1] + 5], name, sheet.narrow - 118, {
    size: textSize.label,
    bold: true,
  });
}
