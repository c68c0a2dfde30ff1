import { curvePath } from './kit/curve';
import { paint, path, type Drawing, type Part, type Point } from './kit/parts';
import {
  contourRings,
  openCountry,
  stretchesInside,
  thinRing,
  type Survey,
  type Terrain,
} from './kit/terrain';
import { trail, trailhead } from './kit/trail';

/** A low band for phones and tablets, and an upright sheet that stands beside the first screen of a wide page. */
export type HeroShape = 'band' | 'upright';

interface Layout {
  readonly width: number;
  readonly height: number;
  /** Start, two rests and summit. They keep to the middle, so that a crop to the frame still shows all four. */
  readonly stops: readonly [Point, Point, Point, Point];
  /** Where the trail bends between its stops. */
  readonly bends: readonly [Point, Point, Point];
  /** Which stretch of the country it shows, and how wide a typical hill is there. */
  readonly shift: Point;
  readonly reach: number;
}

const layouts: Record<HeroShape, Layout> = {
  band: {
    width: 760,
    height: 240,
    stops: [
      [112, 150],
      [290, 108],
      [462, 142],
      [640, 100],
    ],
    bends: [
      [196, 118],
      [380, 116],
      [566, 138],
    ],
    shift: [84, -10],
    reach: 330,
  },
  upright: {
    width: 640,
    height: 700,
    stops: [
      [176, 548],
      [250, 424],
      [376, 352],
      [446, 212],
    ],
    bends: [
      [190, 476],
      [322, 404],
      [430, 286],
    ],
    shift: [-420, 2680],
    reach: 390,
  },
};
const levels = [-0.6, -0.4, -0.2, 0, 0.2, 0.4, 0.6, 0.8, 1, 1.2];
/** The lines that a surveyor would ink; the others stay quiet. */
const inked = new Set([-0.2, 0.4, 1]);
const step = 31;

/** Open country crossed by a trail that has a start and an end; a decoration, with nothing to read. */
export function drawHomeHero(shape: HeroShape): Drawing {
  const { width, height, stops, bends, shift, reach } = layouts[shape];
  const survey: Survey = { left: -45, top: -45, width: width + 90, height: height + 90, cell: 9 };
  const [start, rest, secondRest, summit] = stops;
  const country = openCountry(72, reach);
  const terrain: Terrain = (x, y) =>
    0.86 * country(x + shift[0], y + shift[1]) + rise(x - summit[0], y - summit[1]);
  const lines = levels.map((level): Part => {
    const d = contourRings(terrain, survey, level)
      .flatMap((ring) => stretchesInside(thinRing(ring, step), survey))
      .map((stretch) => curvePath(stretch.points, stretch.closed ? 'ring' : 'survey', 0))
      .join('');
    return path(d, inked.has(level) ? paint.index : paint.contour);
  });
  const route = [start, bends[0], rest, bends[1], secondRest, bends[2], summit];
  return {
    width,
    height,
    parts: [
      fill(terrain, survey, -0.2, paint.land),
      fill(terrain, survey, 1.2, paint.summit),
      ...lines,
      trail(route),
      ...stops.flatMap((stop) => trailhead(stop, 12)),
    ],
  };
}

/** The hill that the trail ends on. */
function rise(x: number, y: number): number {
  return 0.9 * Math.exp(-((x / 150) ** 2) - (y / 105) ** 2);
}

function fill(terrain: Terrain, survey: Survey, level: number, tone: string): Part {
  return path(
    contourRings(terrain, survey, level)
      .map((ring) => curvePath(thinRing(ring, step), 'ring', 0))
      .join(''),
    tone,
  );
}
