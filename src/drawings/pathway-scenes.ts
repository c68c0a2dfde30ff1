import type { Drawings } from '~/content/schema/drawings';
import { stroke } from './kit/curve';
import { circle, line, paint, path, pointsOf, text, type Part, type Point } from './kit/parts';

export type Scene = Exclude<keyof Drawings['pathway'], 'caption' | 'claim'>;

/** Where a point of the scene lies in the drawing. */
type Place = (point: Point) => Point;

/** A scene fills a square of this size. */
export const sceneSize = 108;

/** What each step of the pathway looks like. */
export const scenes: Record<Scene, (at: Place) => Part[]> = {
  receptor,
  glutamate,
  signals,
  synapse,
};

function curve(list: string, at: Place, tone: string): Part {
  return stroke(pointsOf(list).map(at), tone);
}

function dots(list: string, at: Place, tone: string): Part[] {
  return pointsOf(list).map((point) => circle(at(point), 3, tone));
}

/** A gate in a cell wall with a plug in it. */
function receptor(at: Place): Part[] {
  const wall = (x: number, y: number) => line(at([x, y]), at([x + 28, y]), paint.contour);
  const outline = pointsOf('-2,34 6,44 -3,60 6,76 -2,86 13,78 13,42 -2,34');
  const post = (side: -1 | 1) =>
    stroke(
      outline.map(([x, y]) => at([54 + side * (19 + x), y])),
      paint.landEdged,
    );
  return [
    ...pointsOf('2,50 2,70 78,50 78,70').map(([x, y]) => wall(x, y)),
    post(-1),
    post(1),
    path(`M${at([54, 42]).join(' ')}l13 17l-13 17l-13-17z`, paint.solidTrail),
    ...dots('26,20 52,16 80,24 40,30', at, paint.clearing),
  ];
}

/** A nerve ending that sends many dots across a gap. */
function glutamate(at: Place): Part[] {
  return [
    curve('44,1 42,18 20,36 54,44 88,36 66,18 64,1', at, paint.landEdged),
    ...dots('32,54 45,60 58,54 71,60 38,70 52,73 66,70 79,71 27,66', at, paint.solid),
    curve('12,90 54,84 96,90', at, paint.index),
    curve('12,98 54,92 96,98', at, paint.contour),
  ];
}

/** Three signals inside a cell, by name. */
function signals(at: Place): Part[] {
  return [
    line(at([20, 22]), at([20, 86]), paint.trail, '4 4'),
    ...['AMPA', 'mTOR', 'BDNF'].flatMap((name, index): Part[] => {
      const y = 22 + index * 32;
      return [circle(at([20, y]), 7, paint.waymark), text(at([38, y + 5]), name, { bold: true })];
    }),
  ];
}

/** A branch of a nerve cell with few links on its left half and more on its right. */
function synapse(at: Place): Part[] {
  return [
    ...[18, 40, 60, 66, 74, 82, 88, 95].flatMap((x, index): Part[] => {
      const side = index % 2 === 0 ? -1 : 1;
      return [
        line(at([x, 54 + side * 8]), at([x, 54 + side * 22]), paint.index),
        circle(at([x, 54 + side * 26]), 4, x < 50 ? paint.clearing : paint.solid),
      ];
    }),
    curve('4,48 54,45 104,48', at, paint.index),
    curve('4,60 54,63 104,60', at, paint.index),
  ];
}
