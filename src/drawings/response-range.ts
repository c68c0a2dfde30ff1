import { circle, paint, sheet, text, textSize, type Drawing, type Part } from './kit/parts';

/** The low and the high end of published response figures, each out of the same number of people. */
export interface ResponseFacts {
  readonly low: number;
  readonly high: number;
  readonly of: number;
}

const rowHeight = 118;

/** Two rows of dots: the lowest and the highest published figure, with both sides named. */
export function drawResponseRange(facts: ResponseFacts): Drawing {
  const rows = [
    ['Lowest figure', facts.low],
    ['Highest figure', facts.high],
  ] as const;
  return {
    width: sheet.narrow,
    height: rows.length * rowHeight + 4,
    parts: rows.flatMap(([label, count], index) =>
      drawRow(label, count, facts.of, index * rowHeight),
    ),
  };
}

function drawRow(label: string, count: number, of: number, top: number): Part[] {
  const gap = sheet.narrow / of;
  const y = top + 54;
  const dots = Array.from({ length: of }, (_, index): Part[] => {
    const at = [gap * (index + 0.5), y] as const;
    return index < count
      ? [circle(at, 12, paint.landEdged), circle(at, 6.5, paint.solid)]
      : [circle(at, 12, paint.clearingQuiet)];
  });
  const others = `${of - count} in ${of} did not`;
  return [
    text([1, top + 24], label, { size: textSize.title, bold: true }),
    ...dots.flat(),
    text([1, y + 35], `${count} in ${of} improved`, { bold: true, paint: paint.inkIndex }),
    text([sheet.narrow - 1, y + 35], others, { bold: true, anchor: 'end', paint: paint.inkQuiet }),
  ];
}
