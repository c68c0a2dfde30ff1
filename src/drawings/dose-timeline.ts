import { blockHeight, textBlock } from './kit/lettering';
import {
  circle,
  line,
  paint,
  rect,
  sheet,
  text,
  textSize,
  type Drawing,
  type Part,
} from './kit/parts';

/** One study on the timeline. Times are hours after a dose; equal ends mean a single moment. */
export interface DoseRow {
  /** The reference's id, so that the text twin can point to the source. */
  readonly id: string;
  readonly label: string;
  readonly species: 'animals' | 'people';
  readonly from: number;
  readonly to: number;
  readonly finding: string;
  /** True when the study saw no clear change in this time; drawn hollow. */
  readonly unchanged?: boolean;
}

const margin = 6;
const groups = [
  ['animals', 'Animals'],
  ['people', 'People'],
] as const;
const axisMarks = [
  [0, 'Dose'],
  [24, '1 day'],
  [72, '3 days'],
  [168, '1 week'],
  [336, '2 weeks'],
  [720, '30 days'],
] as const;

/** When each study looked, and whether it saw a change. The axis is stretched near the dose, where most studies looked. */
export function drawDoseTimeline(rows: readonly DoseRow[], width: number = sheet.narrow): Drawing {
  const last = Math.max(720, ...rows.map((row) => row.to));
  const toX = (hours: number) => margin + Math.sqrt(hours / last) * (width - 2 * margin);
  const parts: Part[] = [];
  let top = 6;
  for (const [species, heading] of groups) {
    const own = rows.filter((row) => row.species === species);
    if (own.length === 0) continue;
    parts.push(text([margin, top + 18], heading, { size: textSize.title, bold: true }));
    top += 30;
    for (const row of own) {
      parts.push(...drawRow(row, top, width, toX));
      top += rowHeight(row, width);
    }
    top += 10;
  }
  const marks = drawAxis(top, width, toX);
  const narrow = width < sheet.wide;
  const key = drawKey(top + (narrow ? 70 : 56), width);
  return { width, height: top + (narrow ? 104 : 66), parts: [...parts, ...marks, ...key] };
}

function rowHeight(row: DoseRow, width: number): number {
  return blockHeight(row.label, width - 2 * margin) + 28;
}

function drawRow(row: DoseRow, top: number, width: number, toX: (hours: number) => number): Part[] {
  const labelHeight = blockHeight(row.label, width - 2 * margin);
  const y = top + labelHeight + 5;
  const tone = row.unchanged === true ? paint.clearing : paint.solid;
  const mark =
    row.to === row.from
      ? circle([toX(row.from), y], 5.5, tone)
      : rect(toX(row.from), y - 5, toX(row.to) - toX(row.from), 10, tone);
  const covers = row.unchanged !== true && toX(row.from) - 6 < toX(72) && toX(row.to) + 6 > toX(72);
  return [
    ...textBlock([margin, top + 12], row.label, width - 2 * margin),
    line([toX(0), y], [width - margin, y], paint.contour, '1 5'),
    mark,
    line([toX(72), y - 5], [toX(72), y + 5], covers ? paint.gap : paint.trail),
  ];
}

function drawAxis(top: number, width: number, toX: (hours: number) => number): Part[] {
  const narrow = width < sheet.wide;
  return [
    line([toX(0), top], [width - margin, top], paint.index),
    ...axisMarks.flatMap(([hours, label], index): Part[] => {
      const anchor = index === 0 ? 'start' : index === axisMarks.length - 1 ? 'end' : 'middle';
      const low = narrow && index % 2 === 1;
      return [
        line([toX(hours), top], [toX(hours), top + (low ? 20 : 6)], paint.index),
        text(
          [
            anchor === 'middle' ? toX(hours) : hours === 0 ? toX(0) : width - margin,
            top + (low ? 34 : 20),
          ],
          label,
          { anchor, paint: hours === 72 ? paint.inkTrail : paint.inkQuiet, bold: hours === 72 },
        ),
      ];
    }),
  ];
}

function drawKey(top: number, width: number): Part[] {
  const beside = width >= sheet.wide;
  const second = beside ? { x: margin + 250, y: top } : { x: margin, y: top + 24 };
  return [
    rect(margin, top - 10, 22, 10, paint.solid),
    text([margin + 32, top], 'a change was seen'),
    rect(second.x, second.y - 10, 22, 10, paint.clearing),
    text([second.x + 32, second.y], 'no clear change was seen'),
  ];
}

/** A study's time in words: hours up to three days, then days. */
export function describeDoseTime({ from, to }: Pick<DoseRow, 'from' | 'to'>): string {
  const inDays = to > 72 && from % 24 === 0 && to % 24 === 0;
  const [first, last, unit] = inDays ? [from / 24, to / 24, 'days'] : [from, to, 'hours'];
  if (from === to) return `at ${last} ${unit}`;
  return from === 0 ? `up to ${last} ${unit}` : `${first} to ${last} ${unit}`;
}
