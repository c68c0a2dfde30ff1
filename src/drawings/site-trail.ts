import { openContourPath } from './kit/contour-lines';
import { boxWidth, paint, path, type Drawing, type Part, type Point } from './kit/parts';
import { openCountry, surveyAround } from './kit/terrain';
import { trail, waymark } from './kit/trail';

const perRow = 4;
const rowHeight = 78;
const width = boxWidth.narrow;

/** The site as a trail of numbered waymarks over open country; the list beside it holds the links. */
export function drawSiteTrail(count: number): Drawing {
  const height = Math.ceil(count / perRow) * rowHeight + 20;
  const stops = Array.from({ length: count }, (_, index): Point => stopAt(index));
  return {
    width,
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
  const survey = surveyAround({ left: 0, top: 0, width, height }, 32, 8);
  const terrain = openCountry(29, 210);
  return [-0.45, -0.15, 0.15, 0.45].map((level) =>
    path(openContourPath(terrain, survey, level, 22), paint.contour),
  );
}
