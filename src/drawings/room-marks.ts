import { contourPath, rings } from './kit/contour-lines';
import { stroke } from './kit/curve';
import { circle, line, paint, path, rect, type Part, type Point } from './kit/parts';
import { enclosure, gridAround, type Ground } from './kit/terrain';

export type Wall = 'left' | 'right' | 'back' | 'front';

/** How deep a wall is drawn. */
export const thickness = 10;
/** How much of a wall a door or a window takes. */
const opening = 46;

const inward: Readonly<Record<Wall, Point>> = {
  left: [1, 0],
  right: [-1, 0],
  back: [0, 1],
  front: [0, -1],
};

/** The walls of a room, with its floor. */
export function drawWalls(outside: Ground): Part[] {
  const terrain = enclosure(outside, 31, 3);
  const grid = gridAround(outside, thickness, 4);
  return [
    path(contourPath(terrain, grid, 0, 22), paint.landEdged),
    path(contourPath(terrain, grid, thickness, 22), paint.clearing),
  ];
}

/** A bar along a wall. */
function along(wall: Wall, [x, y]: Point, length: number, depth: number, tone: string): Part {
  const [width, height] = inward[wall][0] === 0 ? [length, depth] : [depth, length];
  return rect(x - width / 2, y - height / 2, width, height, tone);
}

/** A gap in the wall, with the trail that leads in. */
export function drawDoor(wall: Wall, [x, y]: Point): Part[] {
  const [dx, dy] = inward[wall];
  const step = (way: number, aside = 0): Point => [
    x + dx * way + dy * aside,
    y + dy * way + dx * aside,
  ];
  const jamb = (aside: number) => line(step(-8, aside), step(8, aside), paint.index);
  return [
    along(wall, [x, y], opening, thickness + 8, paint.paperHole),
    jamb(-opening / 2),
    jamb(opening / 2),
    stroke([step(-9), step(17)], paint.trail, '7 5'),
  ];
}

/** A pane in the wall. */
export const drawWindow = (wall: Wall, at: Point): Part[] => [
  along(wall, at, opening, thickness + 2, paint.clearing),
  along(wall, at, opening - 8, 1, paint.index),
];

/** A person has rings around a dot: filled for the client, open for the therapist. */
export const drawPerson = (at: Point, isClient: boolean): Part[] => [
  ...rings(at, [27, 19], 71, 4, [paint.landEdged, paint.clearing]),
  circle(at, 6, isClient ? paint.solidTrail : paint.waymark),
];

export const drawObject = (at: Point, seed: number): Part[] =>
  rings(at, [18], seed, 3, [paint.landQuiet]);
