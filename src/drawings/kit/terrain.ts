import { contours } from 'd3-contour';
import { createNoise2D } from 'simplex-noise';
import { createRandom } from './random';
import type { Point } from './parts';

/** Height above a point; contour lines join equal heights. */
export type Terrain = (x: number, y: number) => number;

/** A hill: height 1 at its middle, 0 at `radius`. */
export interface Hill {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A place in a drawing that is taken up by country. */
export interface Ground {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Survey extends Ground {
  /** Distance between two soundings. */
  readonly cell: number;
}

/** A survey of some ground and of a strip around it, so that no line ends in sight. */
export function surveyAround(ground: Ground, strip: number, cell: number): Survey {
  return {
    left: ground.left - strip,
    top: ground.top - strip,
    width: ground.width + 2 * strip,
    height: ground.height + 2 * strip,
    cell,
  };
}

/** Rolling open country without end, heights about -1 to 1; `reach` is the width of a typical hill. */
export function openCountry(seed: number, reach: number): Terrain {
  const noise = createNoise2D(createRandom(seed));
  return (x, y) =>
    0.88 * noise(x / reach, y / reach) + 0.12 * noise((x / reach) * 2.3 + 40, (y / reach) * 2.3);
}

/** One or more hills, their outlines made uneven by `sway` units; hills that come close share a saddle. */
export function hills(list: readonly Hill[], seed: number, sway: number): Terrain {
  const noise = createNoise2D(createRandom(seed));
  const reach = Math.max(...list.map((hill) => hill.radius)) * 1.1;
  const sharpness = 9;
  return (x, y) => {
    const movedX = x + sway * noise(x / reach, y / reach);
    const movedY = y + sway * noise(x / reach + 60, y / reach);
    const total = list.reduce((sum, hill) => {
      const height = 1 - Math.hypot(movedX - hill.x, movedY - hill.y) / hill.radius;
      return sum + Math.exp(sharpness * height);
    }, 0);
    return Math.log(total) / sharpness;
  };
}

/** Ground with a wall around it, whose line is made uneven by `sway` units: height is the way to the nearest wall. */
export function enclosure(
  { left, top, width, height }: Ground,
  seed: number,
  sway: number,
): Terrain {
  const noise = createNoise2D(createRandom(seed));
  const reach = Math.max(width, height) / 3;
  return (x, y) => {
    const movedX = x + sway * noise(x / reach, y / reach);
    const movedY = y + sway * noise(x / reach + 60, y / reach);
    return Math.min(
      width / 2 - Math.abs(movedX - left - width / 2),
      height / 2 - Math.abs(movedY - top - height / 2),
    );
  };
}

/** The heights of a terrain at every sounding of a survey, row by row. */
export interface Soundings {
  readonly survey: Survey;
  readonly columns: number;
  readonly rows: number;
  readonly heights: readonly number[];
}

export function soundingsOf(terrain: Terrain, survey: Survey): Soundings {
  const { left, top, width, height, cell } = survey;
  const columns = Math.ceil(width / cell) + 1;
  const rows = Math.ceil(height / cell) + 1;
  const heights = Array.from({ length: columns * rows }, (_, index) =>
    terrain(left + (index % columns) * cell, top + Math.floor(index / columns) * cell),
  );
  return { survey, columns, rows, heights };
}

/** The contour lines at one height: each ring is closed (its last point is not repeated). */
export function contourRings(
  { survey: { left, top, cell }, columns, rows, heights }: Soundings,
  level: number,
): Point[][] {
  const place = ([column = 0, row = 0]: number[]): Point => [
    left + (column - 0.5) * cell,
    top + (row - 0.5) * cell,
  ];
  const { coordinates } = contours()
    .size([columns, rows])
    .contour([...heights], level);
  return coordinates.flat().map((ring) => ring.slice(0, -1).map(place));
}

/** Points at even steps along a ring: fewer numbers, the same shape. */
export function thinRing(ring: readonly Point[], step: number): Point[] {
  const ways = ring.map((point, index) => {
    const next = ring[(index + 1) % ring.length] ?? point;
    return Math.hypot(point[0] - next[0], point[1] - next[1]);
  });
  const length = ways.reduce((sum, way) => sum + way, 0);
  const gap = length / Math.max(6, Math.round(length / step));
  const kept: Point[] = [];
  let travelled = 0;
  for (const [index, point] of ring.entries()) {
    if (travelled >= kept.length * gap - 1e-6) kept.push(point);
    travelled += ways[index] ?? 0;
  }
  return kept;
}

/**
 * The stretches of a ring that lie inside some ground, as open lines that end at their first point outside it; a ring wholly inside
 * comes back as it was.
 */
export function stretchesInside(
  ring: readonly Point[],
  { left, top, width, height }: Ground,
): { points: readonly Point[]; closed: boolean }[] {
  const isInside = ([x, y]: Point) =>
    x >= left && x <= left + width && y >= top && y <= top + height;
  const start = ring.findIndex((point) => !isInside(point));
  if (start === -1) return [{ points: ring, closed: true }];
  const around = [...ring.slice(start), ...ring.slice(0, start + 1)];
  const stretches: Point[][] = [];
  let current: Point[] = [];
  for (const [index, point] of around.entries()) {
    const before = around[index - 1] ?? point;
    if (isInside(point)) {
      if (!isInside(before)) stretches.push((current = [before]));
      current.push(point);
    } else if (isInside(before)) current.push(point);
  }
  return stretches.map((points) => ({ points, closed: false }));
}
