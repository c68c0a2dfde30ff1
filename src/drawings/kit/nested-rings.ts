import { ringPaths } from './contour-lines';
import { wrapText } from './lettering';
import { paint, path, text, textSize, type Drawing, type Part, type Point } from './parts';

const size = 340;
export const nestMiddle: Point = [170, 170];
/** Radii of the rings from the middle out; bands are wide enough for a label. */
export const nestRadii = [56, 108, 160] as const;

/** Three rings inside each other, the middle one labelled at its heart and the others along the top of their band. */
export function drawNest(
  labels: readonly [inner: string, between: string, outer: string],
  seed: number,
  extra: readonly Part[] = [],
): Drawing {
  const [outer = '', between = '', inner = ''] = ringPaths(
    nestMiddle,
    [nestRadii[2], nestRadii[1], nestRadii[0]],
    seed,
    7,
  );
  const faint = ringPaths(
    nestMiddle,
    [nestRadii[2] - 7, nestRadii[1] - 7, nestRadii[0] - 7],
    seed,
    (7 * (nestRadii[2] - 7)) / nestRadii[2],
  );
  return {
    width: size,
    height: size,
    parts: [
      path(outer, paint.clearing),
      path(between, paint.landEdged),
      path(inner, paint.clearing),
      ...faint.map((d) => path(d, paint.contour)),
      ...extra,
      ...heart(labels[0]),
      bandLabel(labels[1], (nestRadii[0] + nestRadii[1]) / 2 - 6),
      bandLabel(labels[2], (nestRadii[1] + nestRadii[2]) / 2 - 6),
    ],
  };
}

function heart(label: string): Part[] {
  const rows = wrapText(label, nestRadii[0] * 1.5, textSize.label, true);
  return rows.map((row, index) =>
    text([nestMiddle[0], nestMiddle[1] + 5 + (index - (rows.length - 1) / 2) * 19], row, {
      anchor: 'middle',
      size: textSize.label,
      bold: true,
    }),
  );
}

/** A label in the band at this radius, above the middle. */
export function bandLabel(label: string, radius: number, below = false): Part {
  return text([nestMiddle[0], nestMiddle[1] + (below ? radius : -radius) + 5], label, {
    anchor: 'middle',
    size: textSize.label,
    bold: true,
  });
}
