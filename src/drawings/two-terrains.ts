import { contourPath } from './kit/contour-lines';
import { paint, path, text, textSize, type Drawing, type Part } from './kit/parts';
import { hills } from './kit/terrain';

const size = { width: 340, height: 244 } as const;
const terrain = hills(
  [
    { x: 106, y: 112, radius: 108 },
    { x: 234, y: 112, radius: 108 },
  ],
  14,
  10,
);
/** Below the saddle the two share a line; above it each has their own. */
const shared = [0.08, 0.24, 0.39];
const own = [0.52, 0.6, 0.68];

export interface CouplePlace {
  readonly name: string;
  readonly meaning: string;
}
export interface CoupleFacts {
  readonly one: CouplePlace;
  readonly other: CouplePlace;
  readonly between: CouplePlace;
}

/** Two hills with their own rings, whose outer lines meet and run around both. */
export function drawTwoTerrains(facts: CoupleFacts): Drawing {
  const box = [size.width, size.height] as const;
  return {
    ...size,
    parts: [
      path(contourPath(terrain, box, 0.08), paint.land),
      path(contourPath(terrain, box, 0.52), paint.paperHole),
      ...shared.map((level): Part => path(contourPath(terrain, box, level), paint.index)),
      ...own.map((level): Part => path(contourPath(terrain, box, level), paint.contour)),
      text([106, 117], facts.one.name, { anchor: 'middle', size: textSize.label, bold: true }),
      text([234, 117], facts.other.name, { anchor: 'middle', size: textSize.label, bold: true }),
      text([170, 238], facts.between.name, {
        anchor: 'middle',
        size: textSize.label,
        bold: true,
        paint: paint.inkIndex,
      }),
    ],
  };
}
