import type { Point } from './kit/parts';
import { openCountry, type Terrain } from './kit/terrain';

/** A rise in the land: how high at its middle, and how far it reaches along each axis. */
interface Rise {
  readonly at: Point;
  readonly reach: Point;
  readonly height: number;
}

/** Where the trail goes over the hill of the ketamine sessions. */
export const summit: Point = [458, 226];

const rises: readonly Rise[] = [
  { at: summit, reach: [94, 88], height: 1.1 },
  { at: [396, 262], reach: [150, 120], height: 0.4 },
  // Two hills that share a saddle.
  { at: [624, 160], reach: [42, 42], height: 0.6 },
  { at: [700, 236], reach: [46, 46], height: 0.85 },
  // The ground that the trail comes down to.
  { at: [610, 486], reach: [54, 60], height: 0.85 },
];

/** Slow ground: here the land hardly changes. */
const slow: Rise = { at: [430, 430], reach: [150, 90], height: -0.8 };
/** The hill keeps its shape: the country around it is quieter. */
const around: Rise = { at: summit, reach: [190, 180], height: -0.85 };

const country = openCountry(11, 320);

const bell = (x: number, y: number, { at, reach, height }: Rise): number =>
  height * Math.exp(-(((x - at[0]) / reach[0]) ** 2) - ((y - at[1]) / reach[1]) ** 2);

/** The height at a place of the map, in map units: about -1 in the hollows, above `levels.summit` on the golden hill. */
export const height: Terrain = (x, y) =>
  rises.reduce(
    (sum, rise) => sum + bell(x, y, rise),
    0.75 * (1 + bell(x, y, slow)) * (1 + bell(x, y, around)) * country(x, y),
  );

/** Heights at which the land changes its tone. */
export const levels = { hollow: -0.32, upland: 0.36, summit: 1.12 } as const;
/** Heights of the thin lines between. */
export const thinLines = [-0.52, -0.1, 0.13, 0.56, 0.75, 0.94, 1.3] as const;
