import type { Point } from './parts';

/** The box that something fills. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** The side of its mark that a label stands on; without a mark it may stand over its place. */
export type Side = 'right' | 'left' | 'below' | 'above' | 'over';
const besideMark: readonly Side[] = ['right', 'left', 'below', 'above'];

/** A mark and its label, as they are in one frame. */
export interface Labelled {
  readonly at: Point;
  /** Of the mark. */
  readonly radius: number;
  /** Of the label. */
  readonly width: number;
  readonly height: number;
  /** Of its first row, which stands level with the mark where the label is beside it. */
  readonly row: number;
}

export interface Subject {
  readonly name: string;
  /** Its size and place in each frame, from the smallest frame to the widest; nothing where it is not to be shown. */
  readonly frames: readonly (Labelled | undefined)[];
  /** Where its label may stand, the best first; the default is beside its mark. */
  readonly sides?: readonly Side[];
}

export interface Chosen {
  readonly side: Side;
  /** The first frame that shows it; each wider one does too. */
  readonly from: number;
}

/** Between a mark and its label. */
export const labelGap = 5;
/** Kept free around each label and each mark. */
const air = 3;

export const markBox = ({ at: [x, y], radius }: Labelled): Box => [
  x - radius,
  y - radius,
  x + radius,
  y + radius,
];

export function labelBox({ at: [x, y], radius, width, height, row }: Labelled, side: Side): Box {
  const away = radius + labelGap;
  const [left, top] = {
    right: [x + away, y - row / 2],
    left: [x - away - width, y - row / 2],
    below: [x - width / 2, y + away],
    above: [x - width / 2, y - away - height],
    over: [x - width / 2, y - height / 2],
  }[side] as [number, number];
  return [left, top, left + width, top + height];
}

export const isOver = (a: Box, b: Box): boolean =>
  a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

const holds = (frame: Box, box: Box): boolean =>
  box[0] >= frame[0] && box[1] >= frame[1] && box[2] <= frame[2] && box[3] <= frame[3];

const widened = ([left, top, right, bottom]: Box): Box => [
  left - air,
  top - air,
  right + air,
  bottom + air,
];

/** What the labels have to fit into: frames that widen, each of which shows what the one before it does. */
export interface Room {
  readonly frames: readonly Box[];
  /** Points in each frame that a label had better not cover. */
  readonly spared?: readonly (readonly Point[])[];
}

const boxesOf = (shape: Labelled, side: Side): Box[] => [labelBox(shape, side), markBox(shape)];

/** The first frame from which on a label on this side has room in all frames, and how many spared points it covers in them. */
function tryOn(
  side: Side,
  { frames: shapes }: Subject,
  { frames, spared = [] }: Room,
  taken: readonly (readonly Box[])[],
): Chosen & { readonly covered: number } {
  let from = frames.length;
  let covered = 0;
  for (const [index, frame] of [...frames.entries()].reverse()) {
    const shape = shapes[index];
    if (!shape) break;
    const isFree = (box: Box): boolean =>
      holds(frame, box) && !taken[index]?.some((other) => isOver(widened(box), other));
    if (!boxesOf(shape, side).every(isFree)) break;
    const label = labelBox(shape, side);
    covered += (spared[index] ?? []).filter(([x, y]) => isOver(label, [x, y, x, y])).length;
    from = index;
  }
  return { side, from, covered };
}

/**
 * Where each label stands so that none lies over another or over a mark, in any frame that shows it. Subjects come in the order of
 * their weight: an early one takes its place first. One without a place in any frame is not in the answer.
 */
export function placeLabels(subjects: readonly Subject[], room: Room): Map<string, Chosen> {
  const taken: Box[][] = room.frames.map(() => []);
  const placed = new Map<string, Chosen>();
  for (const subject of subjects) {
    const [best] = (subject.sides ?? besideMark)
      .map((side) => tryOn(side, subject, room, taken))
      .sort((a, b) => a.from - b.from || a.covered - b.covered);
    if (!best || best.from === room.frames.length) continue;
    const { side, from } = best;
    placed.set(subject.name, { side, from });
    for (const [index, shape] of subject.frames.entries())
      if (shape && index >= from) taken[index]?.push(...boxesOf(shape, side));
  }
  return placed;
}
