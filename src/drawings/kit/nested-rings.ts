import { rings } from './contour-lines';
import { wrapText } from './lettering';
import { label, paint, textSize, type Drawing, type Part, type Point } from './parts';

export const nestMiddle: Point = [170, 170];
/** Radii of the rings from the middle out; bands are wide enough for a label. */
const radii = { inner: 56, between: 108, outer: 160 } as const;
/** The radii of the middles of the two bands. */
export const bands = {
  between: (radii.inner + radii.between) / 2,
  outer: (radii.between + radii.outer) / 2,
} as const;

/** Three rings inside each other, the middle one labelled at its heart and the others along the top of their band. */
export function drawNest(
  [heart, between, outer]: readonly [heart: string, between: string, outer: string],
  seed: number,
  extra: readonly Part[] = [],
): Drawing {
  const nest = (inset: number, tones: readonly string[]): Part[] =>
    rings(
      nestMiddle,
      [radii.outer - inset, radii.between - inset, radii.inner - inset],
      seed,
      (7 * (radii.outer - inset)) / radii.outer,
      tones,
    );
  return {
    width: 340,
    height: 340,
    parts: [
      ...nest(0, [paint.clearing, paint.landEdged, paint.clearing]),
      ...nest(7, []),
      ...extra,
      ...heartLabel(heart),
      bandLabel(between, bands.between - 6),
      bandLabel(outer, bands.outer - 6),
    ],
  };
}

function heartLabel(words: string): Part[] {
  const rows = wrapText(words, radii.inner * 1.5, textSize.label, true);
  return rows.map((row, index) =>
    label([nestMiddle[0], nestMiddle[1] + 5 + (index - (rows.length - 1) / 2) * 19], row),
  );
}

/** A label in the band at this radius, above the middle. */
export function bandLabel(words: string, radius: number, below = false): Part {
  return label([nestMiddle[0], nestMiddle[1] + (below ? radius : -radius) + 5], words);
}
