import { drawNest } from './nested-rings';
import type { Drawing, Point } from './parts';
import { trail, trailhead } from './trail';

/** From the heart of the rings out to the widest, one stop in each. */
const outward: readonly Point[] = [[170, 208], [172, 232], [194, 248], [222, 254], [244, 272]];

/** A stretch of time after a session and what it is for, nearest first. */
export interface CareStage { readonly name: string; readonly care: string }

/** The words of the drawing; `days` is the practice's own plan for a first meeting afterward. */
export function careStages(days: number): readonly [CareStage, CareStage, CareStage] {
  return [
    { name: days === 1 ? 'First day' : `First ${days} days`, care: 'Rest, eat, sleep and write a little. We try to meet in this time. Mood can dip: tell us.' },
    { name: 'First month', care: 'Meet, sort through what came up, and try small changes. Big decisions can wait.' },
    { name: 'Life from here', care: 'Keep what helps. Lean on your people, and know whom to call.' },
  ];
}

/** Care after a session as three rings of time. */
export function drawCareRings([days, month, life]: readonly [CareStage, CareStage, CareStage]): Drawing {
  return drawNest([days.name, month.name, life.name], 8, [trail(outward), ...outward.filter((_, index) => index % 2 === 0).flatMap((stop) => trailhead(stop, 9))]);
}
