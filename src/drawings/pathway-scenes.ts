import type { Drawings } from '~/schema/drawings';
import { curvePath } from './kit/curve';
import { circle, line, paint, path, text, type Part, type Point } from './kit/parts';

export type Scene = Exclude<keyof Drawings['pathway'], 'caption'>;

/** Where a point of the scene lies in the drawing. */
type At = (x: number, y: number) => Point;

/** A scene fills a square of this size. */
export const sceneSize = 108;

/** What each step of the pathway looks like. */
export const scenes: Record<Scene, (at: At) => Part[]> = { receptor, glutamate, signals, synapse };

function curve(points: readonly Point[], tone: string): Part {
  return path(curvePath(points, 'through'), tone);
}

/** A gate in a cell wall with a plug in it. */
function receptor(at: At): Part[] {
  const wall = (x: number, y: number) => line(at(x, y), at(x + 28, y), paint.contour);
  const post = (side: -1 | 1) => {
    const x = 54 + side * 19;
    const inner = [at(x - side * 2, 34), at(x + side * 6, 44), at(x - side * 3, 60)];
    const outer = [at(x + side * 6, 76), at(x - side * 2, 86), at(x + side * 13, 78)];
    const back = [at(x + side * 13, 42), at(x - side * 2, 34)];
    return curve([...inner, ...outer, ...back], paint.landEdged);
  };
  const waiting = [at(26, 20), at(52, 16), at(80, 24), at(40, 30)];
  return [
    ...[wall(2, 50), wall(2, 70), wall(78, 50), wall(78, 70)],
    post(-1),
    post(1),
    path(`M${at(54, 42).join(' ')}l13 17l-13 17l-13-17z`, paint.solidTrail),
    ...waiting.map((point) => circle(point, 3, paint.clearing)),
  ];
}

/** A nerve ending that sends many dots across a gap. */
function glutamate(at: At): Part[] {
  const left = [at(44, 1), at(42, 18), at(20, 36)];
  const right = [at(88, 36), at(66, 18), at(64, 1)];
  const leaving = [at(32, 54), at(45, 60), at(58, 54), at(71, 60)];
  const arriving = [at(38, 70), at(52, 73), at(66, 70), at(79, 71), at(27, 66)];
  return [
    curve([...left, at(54, 44), ...right], paint.landEdged),
    ...[...leaving, ...arriving].map((point) => circle(point, 3, paint.solid)),
    curve([at(12, 90), at(54, 84), at(96, 90)], paint.index),
    curve([at(12, 98), at(54, 92), at(96, 98)], paint.contour),
  ];
}

/** Three signals inside a cell, by name. */
function signals(at: At): Part[] {
  const names = [
    ['AMPA', 22],
    ['mTOR', 54],
    ['BDNF', 86],
  ] as const;
  return [
    line(at(20, 22), at(20, 86), paint.trail, '4 4'),
    ...names.flatMap(([name, y]): Part[] => [
      circle(at(20, y), 7, paint.waymark),
      text(at(38, y + 5), name, { bold: true }),
    ]),
  ];
}

/** A branch of a nerve cell with few links on its left half and more on its right. */
function synapse(at: At): Part[] {
  const above = [18, 60, 74, 88];
  const below = [40, 66, 82, 95];
  const spine = (x: number, side: -1 | 1): Part[] => [
    line(at(x, 54 + side * 8), at(x, 54 + side * 22), paint.index),
    circle(at(x, 54 + side * 26), 4, x < 50 ? paint.clearing : paint.solid),
  ];
  return [
    ...above.flatMap((x, index) => [...spine(x, -1), ...spine(below[index] ?? x, 1)]),
    curve([at(4, 48), at(54, 45), at(104, 48)], paint.index),
    curve([at(4, 60), at(54, 63), at(104, 60)], paint.index),
  ];
}
