import type { Drawings } from '~/content/schema/drawings';
import { boxWidth, paint, rect, text, type Drawing, type Part, type Point } from './kit/parts';

type Row = Pick<Drawings['sideEffects']['rows'][number], 'name' | 'spray' | 'dummy'>;

/** Each figure is a number of people out of so many. */
export const people = 100;

const rowHeight = 42;
const keyHeight = 34;
const gutter = 40;
const margin = 1;
/** The room beside the longest bar. */
const numbersWidth = 96;

/** A number of people in a hundred as it is written: a fraction of one person is “under 1”. */
export const inHundredText = (count: number): string =>
  count > 0 && count < 1 ? 'under 1' : String(count);

/** Two bars for each side effect on one scale, with both numbers: under each other, or in two columns where there is room. */
export function drawSideEffects(rows: readonly Row[], width: number = boxWidth.narrow): Drawing {
  const columns = width >= boxWidth.wide ? 2 : 1;
  const columnWidth = (width - 2 * margin - (columns - 1) * gutter) / columns;
  const most = Math.max(1, ...rows.flatMap(({ spray, dummy }) => [spray, dummy]));
  const perColumn = Math.ceil(rows.length / columns);
  return {
    width,
    height: keyHeight + perColumn * rowHeight,
    parts: [
      ...drawKey(),
      ...rows.flatMap((row, index) => {
        const column = Math.floor(index / perColumn);
        const at: Point = [
          margin + column * (columnWidth + gutter),
          keyHeight + (index % perColumn) * rowHeight,
        ];
        return drawRow(row, at, (columnWidth - numbersWidth) / most);
      }),
    ],
  };
}

const drawKey = (): Part[] => [
  rect(margin, 4, 14, 12, paint.solid),
  text([margin + 22, 15], 'on the spray'),
  rect(margin + 130, 4, 14, 12, paint.waymark),
  text([margin + 152, 15], 'on a dummy spray'),
];

function drawRow({ name, spray, dummy }: Row, [x, y]: Point, scale: number): Part[] {
  const end = x + Math.max(spray, dummy) * scale;
  return [
    text([x, y + 13], name),
    text([end + 8, y + 31], `${inHundredText(spray)} · ${inHundredText(dummy)}`, { bold: true }),
    rect(x, y + 19, Math.max(spray * scale, 1), 6, paint.solid),
    ...(dummy > 0 ? [rect(x, y + 27, Math.max(dummy * scale, 1), 6, paint.waymark)] : []),
  ];
}
