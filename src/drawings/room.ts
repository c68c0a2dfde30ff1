import type { Drawings } from '~/content/schema/drawings';
import { wrapText } from './kit/lettering';
import { boxWidth, label, textSize, type Drawing, type Part, type Point } from './kit/parts';
import type { Ground } from './kit/terrain';
import {
  drawDoor,
  drawObject,
  drawPerson,
  drawWalls,
  drawWindow,
  thickness,
  type Wall,
} from './room-marks';

type Thing = Drawings['room']['things'][number];

interface Spot {
  readonly column: 0 | 1 | 2;
  readonly row: 0 | 1 | 2;
  /** The wall that a door or a window here is in. */
  readonly wall?: Wall;
  readonly words: string;
}

const spots: Readonly<Record<Thing['place'], Spot>> = {
  'left back': { column: 0, row: 0, wall: 'back', words: 'at the back on the left' },
  back: { column: 1, row: 0, wall: 'back', words: 'at the back' },
  'right back': { column: 2, row: 0, wall: 'back', words: 'at the back on the right' },
  left: { column: 0, row: 1, wall: 'left', words: 'on the left' },
  middle: { column: 1, row: 1, words: 'in the middle' },
  right: { column: 2, row: 1, wall: 'right', words: 'on the right' },
  'left front': { column: 0, row: 2, wall: 'front', words: 'at the front on the left' },
  front: { column: 1, row: 2, wall: 'front', words: 'at the front' },
  'right front': { column: 2, row: 2, wall: 'front', words: 'at the front on the right' },
};

const people: Readonly<Record<string, string>> = { you: 'You', therapist: 'Therapist' };

/** Where a thing is, as it is said in a sentence. */
export const placeText = ({ place }: Thing): string => spots[place].words;

/** Whose place a thing is. */
export const ownerText = ({ is }: Thing): string | undefined => is && people[is];

const edge = 5;
const inset = edge + thickness;
const cellWidth = (boxWidth.narrow - 2 * inset) / 3;
const rowHeight = 18;
/** From the top of its cell to the middle of a mark. */
const markDrop = 38;
/** From there to the base line of the first words. */
const wordsDrop = 45;
/** A row of the room keeps its floor, even with nothing on it. */
const leastHeight = 64;

/** What is in the wall above or below takes no floor, and its words stand where a mark would. */
const isHigh = ({ is, place }: Thing): boolean =>
  (is === 'door' || is === 'window') && ['back', 'front'].includes(spots[place].wall ?? '');

const nameRows = ({ name }: Thing): string[] => wrapText(name, cellWidth - 6, textSize.small);

const wordsHeight = (thing: Thing): number =>
  (nameRows(thing).length + (ownerText(thing) ? 1 : 0)) * rowHeight;

const heightOf = (thing: Thing): number =>
  markDrop + (isHigh(thing) ? 0 : wordsDrop) + wordsHeight(thing);

/** The room of a session from above: its walls, and what is in each of its nine places. */
export function drawRoom(things: readonly Thing[]): Drawing {
  const heights = [0, 1, 2].map((row) =>
    Math.max(leastHeight, ...things.filter(({ place }) => spots[place].row === row).map(heightOf)),
  );
  const cellAt = (column: number, row: number): Ground => ({
    left: inset + column * cellWidth,
    top: heights.slice(0, row).reduce((sum, height) => sum + height, inset),
    width: cellWidth,
    height: heights[row] ?? 0,
  });
  const size = { width: boxWidth.narrow, height: cellAt(0, heights.length).top + inset };
  return {
    ...size,
    parts: [
      ...drawWalls({
        left: edge,
        top: edge,
        width: size.width - 2 * edge,
        height: size.height - 2 * edge,
      }),
      ...things.flatMap((thing, index) => {
        const { column, row } = spots[thing.place];
        return drawThing(thing, cellAt(column, row), index);
      }),
    ],
  };
}

function drawThing(thing: Thing, cell: Ground, index: number): Part[] {
  const x = cell.left + cell.width / 2;
  const mark: Point = [x, cell.top + markDrop];
  const { wall } = spots[thing.place];
  const highest = wall === 'front' ? cell.height - wordsHeight(thing) - 8 : markDrop - 4;
  return [
    ...drawMark(thing, mark, wall && { wall, at: wallPoint(wall, mark, cell) }, index),
    ...drawWords(thing, [x, cell.top + (isHigh(thing) ? highest : markDrop + wordsDrop)]),
  ];
}

/** The middle of the wall beside a cell. */
function wallPoint(wall: Wall, [x, y]: Point, { left, top, width, height }: Ground): Point {
  const half = thickness / 2;
  const points: Readonly<Record<Wall, Point>> = {
    left: [left - half, y],
    right: [left + width + half, y],
    back: [x, top - half],
    front: [x, top + height + half],
  };
  return points[wall];
}

function drawMark(
  { is }: Thing,
  at: Point,
  inWall: { readonly wall: Wall; readonly at: Point } | undefined,
  index: number,
): Part[] {
  if (inWall && is === 'door') return drawDoor(inWall.wall, inWall.at);
  if (inWall && is === 'window') return drawWindow(inWall.wall, inWall.at);
  return is === 'you' || is === 'therapist'
    ? drawPerson(at, is === 'you')
    : drawObject(at, 50 + index);
}

function drawWords(thing: Thing, [x, y]: Point): Part[] {
  const owner = ownerText(thing);
  const down = (row: number): Point => [x, y + row * rowHeight];
  return [
    ...(owner ? [label(down(0), owner)] : []),
    ...nameRows(thing).map((row, index) =>
      label(down(index + (owner ? 1 : 0)), row, { bold: false, size: textSize.small }),
    ),
  ];
}
