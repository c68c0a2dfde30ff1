import { circle, label, paint, type Part, type Point } from './kit/parts';
import type { Place } from './survey-places';

/** The marks of places, in px. */
export const markRadius = { stop: 14, wayIn: 6, sidePath: 6, place: 5 } as const;
/** How far the ring around the place of a page lies from its mark. */
export const ringGap = 8;

/** The mark of a place: a numbered disc for a stop of the trail, a dot for any other, and a ring around the place of the page itself. */
export function drawMark({ kind, number }: Place, at: Point, isHere: boolean): Part[] {
  const radius = markRadius[kind];
  const ring = isHere ? [circle(at, radius + ringGap, paint.ringHere)] : [];
  return number === undefined
    ? [circle(at, radius, isHere ? paint.solidTrail : paint.placeMark), ...ring]
    : [
        circle(at, radius, paint.waymark),
        label([at[0], at[1] + 5.2], String(number), { paint: paint.inkTrail }),
        ...ring,
      ];
}
