import { curvePath } from './kit/curve';
import { blockHeight, textBlock } from './kit/lettering';
import {
  circle,
  line,
  paint,
  path,
  sheet,
  text,
  textSize,
  type Drawing,
  type Part,
  type Point,
} from './kit/parts';

export type Sureness = 'known' | 'likely' | 'unsure';
export type PathwayScene = 'receptor' | 'glutamate' | 'signals' | 'synapse';

/** One frame of the pathway. `sureness` is the word drawn beside it and `drawn` its sentence; the text twin holds all three. */
export interface PathwayStep {
  readonly scene: PathwayScene;
  readonly title: string;
  readonly sureness: Sureness;
  readonly drawn: string;
  readonly known: string;
  readonly likely: string;
  readonly unsure: string;
}

const picture = 108;
const gap = 26;
const textLeft = picture + 20;
const density: Record<Sureness, number> = { known: 3, likely: 2, unsure: 1 };

/** How ketamine is thought to work, in frames from top to bottom. */
export function drawPathway(steps: readonly PathwayStep[]): Drawing {
  const width = sheet.narrow;
  let top = 8;
  const parts = steps.flatMap((step, index) => {
    const frameTop = top;
    const words = frameWords(step, index + 1, frameTop, width - textLeft - 4);
    top += Math.max(picture, words.height) + gap;
    const next =
      index < steps.length - 1
        ? [line([picture / 2, frameTop + picture + 4], [picture / 2, top - 4], paint.trail, '5 5')]
        : [];
    return [
      ...drawFrame([0, frameTop]),
      ...scenes[step.scene]([0, frameTop]),
      ...words.parts,
      ...next,
    ];
  });
  return { width, height: Math.ceil(top - gap + 8), parts };
}

function drawFrame([left, top]: Point): Part[] {
  return [
    {
      kind: 'rect',
      x: left + 1,
      y: top,
      width: picture - 2,
      height: picture,
      paint: paint.clearingQuiet,
    },
  ];
}

function frameWords(
  step: PathwayStep,
  mark: number,
  top: number,
  width: number,
): { parts: Part[]; height: number } {
  const title = `${mark}. ${step.title}`;
  const titleHeight = blockHeight(title, width, textSize.label, true);
  const wordTop = top + titleHeight + 20;
  return {
    height: titleHeight + 26 + blockHeight(step.drawn, width),
    parts: [
      ...textBlock([textLeft, top + 14], title, width, { size: textSize.label, bold: true }),
      ...Array.from({ length: density[step.sureness] }, (_, index) =>
        path(
          curvePath(
            [
              [textLeft, wordTop - 1 - index * 4.4],
              [textLeft + 8, wordTop - 4 - index * 4.4],
              [textLeft + 16, wordTop - 1 - index * 4.4],
            ],
            'through',
          ),
          paint.index,
        ),
      ),
      text([textLeft + 24, wordTop], step.sureness, { bold: true, paint: paint.inkIndex }),
      ...textBlock([textLeft, wordTop + 20], step.drawn, width, { paint: paint.inkQuiet }),
    ],
  };
}

const scenes: Record<PathwayScene, (at: Point) => Part[]> = {
  receptor,
  glutamate,
  signals,
  synapse,
};

/** A gate in a cell wall with a plug in it. */
function receptor([left, top]: Point): Part[] {
  const wall = (from: number, y: number) =>
    line([left + from, top + y], [left + from + 28, top + y], paint.contour);
  const post = (side: -1 | 1) => {
    const x = left + 54 + side * 19;
    return path(
      curvePath(
        [
          [x - side * 2, top + 34],
          [x + side * 6, top + 44],
          [x - side * 3, top + 60],
          [x + side * 6, top + 76],
          [x - side * 2, top + 86],
          [x + side * 13, top + 78],
          [x + side * 13, top + 42],
          [x - side * 2, top + 34],
        ],
        'through',
      ),
      paint.landEdged,
    );
  };
  const waiting: readonly Point[] = [
    [26, 20],
    [52, 16],
    [80, 24],
    [40, 30],
  ];
  return [
    wall(2, 50),
    wall(2, 70),
    wall(78, 50),
    wall(78, 70),
    post(-1),
    post(1),
    path(`M${left + 54} ${top + 42}l13 17l-13 17l-13-17z`, paint.solidTrail),
    ...waiting.map(([x, y]) => circle([left + x, top + y], 3, paint.clearing)),
  ];
}

/** A nerve ending that sends many dots across a gap. */
function glutamate([left, top]: Point): Part[] {
  const dots: readonly Point[] = [
    [32, 54],
    [45, 60],
    [58, 54],
    [71, 60],
    [38, 70],
    [52, 73],
    [66, 70],
    [79, 71],
    [27, 66],
  ];
  return [
    path(
      curvePath(
        [
          [left + 44, top + 1],
          [left + 42, top + 18],
          [left + 20, top + 36],
          [left + 54, top + 44],
          [left + 88, top + 36],
          [left + 66, top + 18],
          [left + 64, top + 1],
        ],
        'through',
      ),
      paint.landEdged,
    ),
    ...dots.map(([x, y]) => circle([left + x, top + y], 3, paint.solid)),
    path(
      curvePath(
        [
          [left + 12, top + 90],
          [left + 54, top + 84],
          [left + 96, top + 90],
        ],
        'through',
      ),
      paint.index,
    ),
    path(
      curvePath(
        [
          [left + 12, top + 98],
          [left + 54, top + 92],
          [left + 96, top + 98],
        ],
        'through',
      ),
      paint.contour,
    ),
  ];
}

/** Three signals inside a cell, by name. */
function signals([left, top]: Point): Part[] {
  const names = [
    ['AMPA', 22],
    ['mTOR', 54],
    ['BDNF', 86],
  ] as const;
  return [
    line([left + 20, top + 22], [left + 20, top + 86], paint.trail, '4 4'),
    ...names.flatMap(([name, y]): Part[] => [
      circle([left + 20, top + y], 7, paint.waymark),
      text([left + 38, top + y + 5], name, { bold: true }),
    ]),
  ];
}

/** A branch of a nerve cell with few links on its left half and more on its right. */
function synapse([left, top]: Point): Part[] {
  const spines = [
    [18, -1],
    [40, 1],
    [60, -1],
    [66, 1],
    [74, -1],
    [82, 1],
    [88, -1],
    [95, 1],
  ] as const;
  return [
    ...spines.flatMap(([x, side]): Part[] => [
      line([left + x, top + 54 + side * 8], [left + x, top + 54 + side * 22], paint.index),
      circle([left + x, top + 54 + side * 26], 4, x < 50 ? paint.clearing : paint.solid),
    ]),
    path(
      curvePath(
        [
          [left + 4, top + 48],
          [left + 54, top + 45],
          [left + 104, top + 48],
        ],
        'through',
      ),
      paint.index,
    ),
    path(
      curvePath(
        [
          [left + 4, top + 60],
          [left + 54, top + 63],
          [left + 104, top + 60],
        ],
        'through',
      ),
      paint.index,
    ),
  ];
}
