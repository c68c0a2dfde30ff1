import type { DoseTimelineRow } from '~/content/schema/dose-timeline';
import { countText, numberText } from '~/lib/numbers';
import { blockHeight, textBlock } from './kit/lettering';
import {
  boxWidth,
  circle,
  heading,
  line,
  paint,
  rect,
  text,
  type Drawing,
  type Part,
} from './kit/parts';

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

/** How wide the drawing is, and where on it an hour after the dose lies. */
interface Axis {
  readonly width: number;
  readonly isNarrow: boolean;
  readonly toX: (hours: number) => number;
}

/** When each study looked, and whether it saw a change. The axis is stretched near the dose, where most studies looked. */
export function drawDoseTimeline(
  rows: readonly DoseTimelineRow[],
  width: number = boxWidth.narrow,
): Drawing {
  const last = Math.max(720, ...rows.map((row) => row.to));
  const toX = (hours: number) => margin + Math.sqrt(hours / last) * (width - 2 * margin);
  const axis: Axis = { width, isNarrow: width < boxWidth.wide, toX };
  const parts: Part[] = [];
  let top = 6;
  for (const [species, title] of groups) {
    const own = rows.filter((row) => row.species === species);
    if (own.length === 0) continue;
    parts.push(heading([margin, top + 18], title));
    top += 30;
    for (const row of own) {
      const labelHeight = blockHeight(row.label, width - 2 * margin);
      parts.push(
        ...textBlock([margin, top + 12], row.label, width - 2 * margin),
        ...drawRow(row, top + labelHeight + 5, axis),
      );
      top += labelHeight + 28;
    }
    top += 10;
  }
  return {
    width,
    height: top + (axis.isNarrow ? 104 : 66),
    parts: [
      ...parts,
      ...drawAxis(top, axis),
      ...drawKey(top + (axis.isNarrow ? 70 : 56), axis.isNarrow),
    ],
  };
}

/** A study that saw no clear change is drawn hollow; equal ends are a single moment. */
function drawRow(row: DoseTimelineRow, y: number, { width, toX }: Axis): Part[] {
  const [from, to, threeDays] = [toX(row.from), toX(row.to), toX(72)];
  const tone = row.unchanged ? paint.clearing : paint.solid;
  const covers = !row.unchanged && from - 6 < threeDays && to + 6 > threeDays;
  return [
    line([toX(0), y], [width - margin, y], paint.contour, '1 5'),
    row.to === row.from ? circle([from, y], 5.5, tone) : rect(from, y - 5, to - from, 10, tone),
    line([threeDays, y - 5], [threeDays, y + 5], covers ? paint.gap : paint.trail),
  ];
}

function drawAxis(top: number, { width, isNarrow, toX }: Axis): Part[] {
  return [
    line([toX(0), top], [width - margin, top], paint.index),
    ...axisMarks.flatMap(([hours, words], index): Part[] => {
      const isLast = index === axisMarks.length - 1;
      const drop = isNarrow && index % 2 === 1 ? 14 : 0;
      const isTurn = hours === 72;
      return [
        line([toX(hours), top], [toX(hours), top + 6 + drop], paint.index),
        text([isLast ? width - margin : toX(hours), top + 20 + drop], words, {
          anchor: index === 0 ? 'start' : isLast ? 'end' : 'middle',
          paint: isTurn ? paint.inkTrail : paint.inkQuiet,
          bold: isTurn,
        }),
      ];
    }),
  ];
}

function drawKey(top: number, isStacked: boolean): Part[] {
  const [left, low] = isStacked ? [margin, top + 24] : [margin + 250, top];
  return [
    rect(margin, top - 10, 22, 10, paint.solid),
    text([margin + 32, top], 'a change was seen'),
    rect(left, low - 10, 22, 10, paint.clearing),
    text([left + 32, low], 'no clear change was seen'),
  ];
}

/** A study's time in words: hours up to three days, then days. */
export function describeDoseTime({ from, to }: Pick<DoseTimelineRow, 'from' | 'to'>): string {
  const inDays = to > 72 && from % 24 === 0 && to % 24 === 0;
  const [first, last] = inDays
    ? [from / 24, countText(to / 24, 'day')]
    : [from, countText(to, 'hour')];
  if (from === to) return `at ${last}`;
  return from === 0 ? `up to ${last}` : `${numberText(first)} to ${last}`;
}
