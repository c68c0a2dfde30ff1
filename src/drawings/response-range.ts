import type { Drawings } from '~/content/schema/drawings';
import { boxWidth, circle, heading, paint, text, type Drawing, type Part } from './kit/parts';

type Figure = Pick<Drawings['responseRange']['lowest'], 'improved'>;

/** Each figure is a number of people out of so many. */
export const people = 10;

const width = boxWidth.narrow;
const rowHeight = 118;

/** Two rows of dots: the lowest and the highest published figure, with both sides named. */
export function drawResponseRange(range: { lowest: Figure; highest: Figure }): Drawing {
  return {
    width,
    height: 2 * rowHeight + 4,
    parts: [
      ...drawRow('Lowest figure', range.lowest.improved, 0),
      ...drawRow('Highest figure', range.highest.improved, rowHeight),
    ],
  };
}

function drawRow(title: string, count: number, top: number): Part[] {
  const gap = width / people;
  const y = top + 54;
  const dots = Array.from({ length: people }, (_, index): Part[] => {
    const at = [gap * (index + 0.5), y] as const;
    return index < count
      ? [circle(at, 12, paint.landEdged), circle(at, 6.5, paint.solid)]
      : [circle(at, 12, paint.clearingQuiet)];
  });
  const others = `${people - count} in ${people} did not`;
  return [
    heading([1, top + 24], title),
    ...dots.flat(),
    text([1, y + 35], `${count} in ${people} improved`, { bold: true, paint: paint.inkIndex }),
    text([width - 1, y + 35], others, { bold: true, anchor: 'end', paint: paint.inkQuiet }),
  ];
}
