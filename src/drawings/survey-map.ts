import type { Drawing } from './kit/parts';
import { drawLand, type Cut } from './survey-land';
import type { Place } from './survey-places';
import { drawTrail } from './survey-trail';

/** The map with the country around it, for the widest screen: there 1 unit is 1 px. */
const whole: Cut = { left: -1180, top: -10, width: 2580, height: 760, scale: 1 };

/** The whole map without its names: those are links of the page. */
export function drawMap(places: readonly Place[]): Drawing {
  return {
    width: whole.width,
    height: whole.height,
    parts: [...drawLand(whole), ...drawTrail(whole, places)],
  };
}
