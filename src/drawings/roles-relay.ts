import type { Drawings } from '~/content/schema/drawings';
import { rings } from './kit/contour-lines';
import { blockHeight, textBlock } from './kit/lettering';
import { boxWidth, heading, paint, type Drawing, type Part, type Point } from './kit/parts';
import { trail, trailhead } from './kit/trail';

const textLeft = 112;
const textWidth = boxWidth.narrow - textLeft - 4;
const middleX = 52;

/** Who holds what: one trail that passes from role to role. */
export function drawRolesRelay(roles: Drawings['rolesRelay']['roles']): Drawing {
  const parts: Part[] = [];
  const stops: Point[] = [];
  let top = 8;
  for (const [index, { name, holds }] of roles.entries()) {
    const heights = holds.map((hold) => blockHeight(hold, textWidth - 14));
    const stop: Point = [middleX, top + 46];
    stops.push(stop);
    parts.push(
      ...rings(stop, [42, 31], 20 + index, 5, [paint.landQuiet, paint.index]),
      heading([textLeft, top + 18], name, { paint: paint.inkIndex }),
    );
    let y = top + 42;
    for (const [place, hold] of holds.entries()) {
      parts.push(...textBlock([textLeft, y], hold, textWidth));
      y += (heights[place] ?? 0) + 4;
    }
    top += Math.max(26 + heights.reduce((sum, each) => sum + each + 3, 0), 96) + 22;
  }
  return {
    width: boxWidth.narrow,
    height: top - 14,
    parts: [...parts, trail(route(stops)), ...stops.flatMap((stop) => trailhead(stop))],
  };
}

/** The stops with a bend between each two, to the right and to the left in turn. */
function route(stops: readonly Point[]): Point[] {
  return stops.flatMap((stop, index): Point[] => {
    const next = stops[index + 1];
    const aside = index % 2 === 0 ? 14 : -14;
    return next === undefined ? [stop] : [stop, [stop[0] + aside, (stop[1] + next[1]) / 2]];
  });
}
