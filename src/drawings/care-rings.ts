import { drawNest } from './kit/nested-rings';
import type { Drawing, Point } from './kit/parts';
import { trail, trailhead } from './kit/trail';

/** From the heart of the rings out to the widest, one stop in each. */
const outward: readonly Point[] = [
  [170, 208],
  [172, 232],
  [194, 248],
  [222, 254],
  [244, 272],
];

/** A stretch of time after a session and what it is for. */
export interface CareStage {
  readonly name: string;
  readonly care: string;
}

/** Care after a session as three rings of time, nearest first. */
export function drawCareRings([days, month, life]: readonly [
  CareStage,
  CareStage,
  CareStage,
]): Drawing {
  return drawNest([days.name, month.name, life.name], 8, [
    trail(outward),
    ...outward.filter((_, index) => index % 2 === 0).flatMap((stop) => trailhead(stop, 9)),
  ]);
}
