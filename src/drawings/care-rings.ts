import type { Drawings } from '~/content/schema/drawings';
import { countText } from '~/lib/numbers';
import { drawNest } from './kit/nested-rings';
import { pointsOf, type Drawing } from './kit/parts';
import { trail, trailhead } from './kit/trail';

/** From the heart of the rings out to the widest, one stop in each. */
const outward = pointsOf('170,208 172,232 194,248 222,254 244,272');

type Words = Drawings['careRings'];
type CareStages = readonly [Words['later'], Words['later'], Words['later']];

/** The stretches of time after a session, nearest first. */
export function careStages({ firstDays, later, lasting }: Words, days: number): CareStages {
  const name = days === 1 ? 'First day' : `First ${countText(days, 'day')}`;
  return [{ name, care: firstDays }, later, lasting];
}

/** Care after a session as three rings of time, nearest first. */
export function drawCareRings([days, month, life]: CareStages): Drawing {
  return drawNest([days.name, month.name, life.name], 8, [
    trail(outward),
    ...outward.filter((_, index) => index % 2 === 0).flatMap((stop) => trailhead(stop, 9)),
  ]);
}
