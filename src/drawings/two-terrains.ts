import type { Drawings } from '~/content/schema/drawings';
import { contourPath } from './kit/contour-lines';
import { label, paint, path, type Drawing } from './kit/parts';
import { hills, gridAround } from './kit/terrain';

const box = { width: 340, height: 244 } as const;
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

/** Two hills with their own rings, whose outer lines meet and run around both. */
export function drawTwoTerrains({ one, other, between }: Drawings['twoTerrains']): Drawing {
  const grid = gridAround({ left: 0, top: 0, ...box }, 20, 4);
  const ring = (level: number): string => contourPath(terrain, grid, level, 14);
  return {
    ...box,
    parts: [
      path(ring(0.08), paint.land),
      path(ring(0.52), paint.paperHole),
      ...shared.map((level) => path(ring(level), paint.index)),
      ...own.map((level) => path(ring(level), paint.contour)),
      label([106, 117], one.name),
      label([234, 117], other.name),
      label([170, 238], between.name, { paint: paint.inkIndex }),
    ],
  };
}
