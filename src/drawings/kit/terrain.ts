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

export interface Grid extends Ground {
  /** Distance between two soundings. */
  readonly cell: number;
}

/** A grid over some ground and a border around it, so that no line ends in sight. */
export function gridAround(ground: Ground, border: number, cell: number): Grid {
  return {
    left: ground.left - border,
    top: ground.top - border,
    width: ground.width + 2 * border,
    height: ground.height + 2 * border,
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

/** The heights of a terrain at every sounding of a grid, row by row. */
export interface Soundings {
  readonly grid: Grid;
  readonly columns: number;
  readonly rows: number;
  readonly heights: readonly number[];
}

export function soundingsOf(terrain: Terrain, grid: Grid): Soundings {
  const { left, top, width, height, cell } = grid;
  const columns = Math.ceil(width / cell) + 1;
  const rows = Math.ceil(height / cell) + 1;
  const heights = Array.from({ length: columns * rows }, (_, index) =>
    terrain(left + (index % columns) * cell, top + Math.floor(index / columns) * cell),
  );
  return { grid, columns, rows, heights };
}

/** The contour lines at one height: each ring is closed (its last point is not repeated). */
export function contourRings(
  { grid: { left, top, cell }, columns, rows, heights }: Soundings,
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
