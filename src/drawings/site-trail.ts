import { curvePath } from './kit/curve';
import { paint, path, sheet, type Drawing, type Part, type Point } from './kit/parts';
import { contourRings, openCountry, stretchesInside, thinRing } from './kit/terrain';
import { trail, waymark } from './kit/trail';

export interface TrailStop {
  readonly label: string;
  readonly href: string;
}

const perRow = 4;
const rowHeight = 78;

/** The site as a trail of numbered waymarks over open country; the list beside it holds the links. */
export function drawSiteTrail(count: number): Drawing {
  const rows = Math.ceil(count / perRow);
  const height = rows * rowHeight + 20;
  const stops = Array.from({ length: count }, (_, index): Point => stopAt(index));
  return {
    width: sheet.narrow,
    height,
    parts: [
      ...country(height),
      trail(stops),
      ...stops.flatMap((stop, index) => waymark(stop, String(index + 1), 16)),
    ],
  };
}

function stopAt(index: number): Point {
  const row = Math.floor(index / perRow);
  const column = index % perRow;
  const along = row % 2 === 0 ? column : perRow - 1 - column;
  return [46 + along * 82, 46 + row * rowHeight + (along % 2 === 0 ? 8 : -8)];
}

function country(height: number): Part[] {
  const survey = { left: -32, top: -32, width: sheet.narrow + 64, height: height + 64, cell: 8 };
  const terrain = openCountry(29, 210);
  return [-0.45, -0.15, 0.15, 0.45].map((level) =>
    path(
      contourRings(terrain, survey, level)
        .flatMap((ring) => stretchesInside(thinRing(ring, 22), survey))
        .map((stretch) => curvePath(stretch.points, stretch.closed ? 'ring' : 'survey', 0))
        .join(''),
      paint.contour,
    ),
  );
}
