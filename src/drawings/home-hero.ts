import { contourPath, openContourPath } from './kit/contour-lines';
import { paint, path, pointsOf, type Drawing, type Point } from './kit/parts';
import { openCountry, surveyAround, type Terrain } from './kit/terrain';
import { trail, trailhead } from './kit/trail';

/** A low band for phones and tablets, and an upright one that stands beside the first screen of a wide page. */
export type HeroShape = 'band' | 'upright';

interface Layout {
  readonly width: number;
  readonly height: number;
  /** From the start to the summit, with a bend before each stop. The stops keep to the middle, so that a crop to the frame shows them all. */
  readonly route: string;
  /** Which stretch of the country it shows, and how wide a typical hill is there. */
  readonly shift: Point;
  readonly reach: number;
}

const layouts: Record<HeroShape, Layout> = {
  band: {
    width: 760,
    height: 240,
    route: '112,150 196,118 290,108 380,116 462,142 566,138 640,100',
    shift: [84, -10],
    reach: 330,
  },
  upright: {
    width: 640,
    height: 700,
    route: '176,548 190,476 250,424 322,404 376,352 430,286 446,212',
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
  const { width, height, shift, reach, ...layout } = layouts[shape];
  const route = pointsOf(layout.route);
  const summit = route.at(-1) ?? [0, 0];
  const survey = surveyAround({ left: 0, top: 0, width, height }, 45, 9);
  const country = openCountry(72, reach);
  const terrain: Terrain = (x, y) =>
    0.86 * country(x + shift[0], y + shift[1]) + rise(x - summit[0], y - summit[1]);
  const stops = route.filter((_, index) => index % 2 === 0);
  return {
    width,
    height,
    parts: [
      path(contourPath(terrain, survey, -0.2, step, 0), paint.land),
      path(contourPath(terrain, survey, 1.2, step, 0), paint.summit),
      ...levels.map((level) =>
        path(
          openContourPath(terrain, survey, level, step),
          inked.has(level) ? paint.index : paint.contour,
        ),
      ),
      trail(route),
      ...stops.flatMap((stop) => trailhead(stop, 12)),
    ],
  };
}

/** The hill that the trail ends on. */
function rise(x: number, y: number): number {
  return 0.9 * Math.exp(-((x / 150) ** 2) - (y / 105) ** 2);
}
