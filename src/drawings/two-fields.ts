import { ringPaths } from './kit/contour-lines';
import { paint, path, text, textSize, type Drawing, type Part, type Point } from './kit/parts';

export interface Field {
  readonly name: string;
  readonly brings: string;
}
export interface FieldFacts {
  readonly medicine: Field;
  readonly therapy: Field;
  readonly together: Field;
}

const medicine: Point = [122, 118];
const therapy: Point = [218, 118];
const radii = [112, 103];

/** Two fields that overlap: the medicine, the therapy, and the work where they meet. */
export function drawTwoFields(facts: FieldFacts): Drawing {
  const left = ringPaths(medicine, radii, 3, 8);
  const right = ringPaths(therapy, radii, 17, 8);
  const lines = (paths: readonly string[], tone: string): Part[] =>
    paths.map((d, index) => path(d, index === 0 ? tone : paint.contour));
  return {
    width: 340,
    height: 236,
    parts: [
      path(left[0] ?? '', paint.land),
      path(right[0] ?? '', paint.land),
      ...lines(left, paint.index),
      ...lines(right, paint.trail),
      text([65, 123], facts.medicine.name, { anchor: 'middle', size: textSize.label, bold: true }),
      text([275, 123], facts.therapy.name, { anchor: 'middle', size: textSize.label, bold: true }),
      text([170, 123], facts.together.name, {
        anchor: 'middle',
        size: textSize.title,
        bold: true,
        paint: paint.inkIndex,
      }),
    ],
  };
}
