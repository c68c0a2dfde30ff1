import { textBlock, blockHeight } from './kit/lettering';
import { ringPaths } from './kit/contour-lines';
import {
  paint,
  path,
  sheet,
  text,
  textSize,
  type Drawing,
  type Part,
  type Point,
} from './kit/parts';
import { trail, trailhead } from './kit/trail';

/** A person in the care and what is theirs to hold. */
export interface Role {
  readonly name: string;
  readonly holds: readonly string[];
}

const textLeft = 112;
const textWidth = sheet.narrow - textLeft - 4;
const middleX = 52;

/** Who holds what: one trail that passes from role to role. */
export function drawRolesRelay(list: readonly Role[]): Drawing {
  const parts: Part[] = [];
  const stops: Point[] = [];
  let top = 8;
  for (const [index, role] of list.entries()) {
    const words = role.holds.map((hold) => blockHeight(hold, textWidth - 14));
    const height = Math.max(26 + words.reduce((sum, each) => sum + each + 3, 0), 96);
    const stop: Point = [middleX, top + 46];
    stops.push(stop);
    parts.push(
      ...ringPaths(stop, [42, 31], 20 + index, 5).map((d, ring) =>
        path(d, ring === 0 ? paint.landQuiet : paint.index),
      ),
    );
    parts.push(
      text([textLeft, top + 18], role.name, {
        size: textSize.title,
        bold: true,
        paint: paint.inkIndex,
      }),
    );
    let y = top + 42;
    for (const [place, hold] of role.holds.entries()) {
      parts.push(...textBlock([textLeft, y], hold, textWidth));
      y += (words[place] ?? 0) + 4;
    }
    top += height + 22;
  }
  const route = stops.flatMap((stop, index): Point[] => {
    const next = stops[index + 1];
    return next === undefined
      ? [stop]
      : [stop, [stop[0] + (index % 2 === 0 ? 14 : -14), (stop[1] + next[1]) / 2]];
  });
  return {
    width: sheet.narrow,
    height: top - 14,
    parts: [...parts, trail(route), ...stops.flatMap((stop) => trailhead(stop))],
  };
}
