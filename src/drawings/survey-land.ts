import { fieldPath, hollowPath, linePath } from './kit/contour-lines';
import { paint, path, type Part, type Point } from './kit/parts';
import { soundingsOf, gridAround, type Ground, type Terrain } from './kit/terrain';
import { height, levels, thinLines } from './survey-terrain';

/** A cut of the map, and how many units of the drawing one unit of the map takes. */
export interface Cut extends Ground {
  readonly scale: number;
}

/** A cut of this size, in units of the drawing, with a place of the map in its middle. */
export function cutAround(
  [x, y]: Point,
  size: { readonly width: number; readonly height: number },
  scale: number,
): Cut {
  const [width, tall] = [size.width / scale, size.height / scale];
  return { left: x - width / 2, top: y - tall / 2, width, height: tall, scale };
}

/** Map units between two points of a line, and between two soundings. */
const pace = 52;
const sounding = 10;

/** Where a place of the map lies in the drawing of a cut. */
export const placeIn = ({ left, top, scale }: Cut, [x, y]: Point): Point => [
  (x - left) * scale,
  (y - top) * scale,
];

/** The land of a cut, from 0 0: hollows, upland, the golden hill, and the lines between. */
export function drawLand({ left, top, width, height: tall, scale }: Cut): Part[] {
  const terrain: Terrain = (x, y) => height(left + x / scale, top + y / scale);
  const [step, cell] = [pace * scale, sounding * scale];
  const ground = { left: 0, top: 0, width: width * scale, height: tall * scale };
  const soundings = soundingsOf(terrain, gridAround(ground, step + cell, cell));
  const sheet = { ground, soundings, step };
  return [
    path(hollowPath(sheet, levels.hollow), paint.hollow),
    path(fieldPath(sheet, levels.upland), paint.upland),
    path(fieldPath(sheet, levels.summit), paint.summitEdged),
    path(thinLines.map((level) => linePath(sheet, level)).join(''), paint.thinLine),
  ].filter(({ d }) => d !== '');
}
