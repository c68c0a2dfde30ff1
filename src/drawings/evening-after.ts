import type { Drawings } from '~/content/schema/drawings';
import { curvePath } from './kit/curve';
import { measureText, wrapText } from './kit/lettering';
import {
  boxWidth,
  line,
  paint,
  path,
  rect,
  text,
  textSize,
  type Drawing,
  type Part,
  type Point,
} from './kit/parts';
import { trail, trailhead } from './kit/trail';

type Evening = Drawings['eveningAfter'];
type Span = Evening['spans'][number];
type Time = keyof Evening['times'];

/** Names stand above their lines on a phone, and beside them where there is room. */
const layouts = {
  narrow: { rowHeight: 46, nameDrop: 19, lineDrop: 34 },
  wide: { rowHeight: 34, nameDrop: 22, lineDrop: 17 },
} as const;

const margin = 1;
const headRow = 18;
/** Longer names of times take two rows. */
const widestHead = 66;
const endRadius = 7;

const widthOfName = ({ name }: Span): number => measureText(name, textSize.small, true);

/** What fades, stays and waits after a session, on one line from coming in to the next morning. */
export function drawEveningAfter(
  { times, spans }: Evening,
  width: number = boxWidth.narrow,
): Drawing {
  const isNarrow = width < boxWidth.wide;
  const layout = isNarrow ? layouts.narrow : layouts.wide;
  const start = isNarrow ? margin : Math.max(...spans.map(widthOfName)) + 16;
  const step = (width - margin - start) / Object.keys(times).length;
  const heads = Object.values(times).map((name) =>
    wrapText(name, Math.min(step - 2, widestHead), textSize.small),
  );
  const headHeight = 12 + Math.max(...heads.map((rows) => rows.length)) * headRow;
  const height = headHeight + spans.length * layout.rowHeight + 4;
  const order = Object.keys(times) as Time[];
  /** What ends in a time is drawn to its middle. */
  const endOf = ({ until }: Span): number => start + (order.indexOf(until) + 0.5) * step;
  return {
    width,
    height,
    parts: [
      rect(start + order.indexOf('night') * step, 0, step, height, paint.land),
      ...heads.flatMap((rows, index) => drawHead(rows, start + (index + 0.5) * step)),
      ...heads.slice(1).map((_, index) => {
        const x = start + (index + 1) * step;
        return line([x, headHeight - 6], [x, headHeight], paint.contour);
      }),
      line([margin, headHeight], [width - margin, headHeight], paint.contour),
      ...spans.flatMap((span, index) => {
        const top = headHeight + index * layout.rowHeight;
        return [
          text([margin, top + layout.nameDrop], span.name, { bold: true }),
          ...drawSpan(span, [start, top + layout.lineDrop], endOf(span)),
        ];
      }),
    ],
  };
}

const drawHead = (rows: readonly string[], middle: number): Part[] =>
  rows.map((row, index) =>
    text([middle, 16 + index * headRow], row, { anchor: 'middle', paint: paint.inkQuiet }),
  );

function drawSpan({ kind }: Span, [from, y]: Point, to: number): Part[] {
  if (kind === 'waits')
    return [
      trail([
        [from, y],
        [to - endRadius, y],
      ]),
      ...trailhead([to, y], endRadius),
    ];
  return kind === 'stays'
    ? [rect(from, y - 4, to - from, 8, paint.solid)]
    : drawFading(from, y, to);
}

/** A slope that runs out. */
function drawFading(from: number, y: number, to: number): Part[] {
  const base = y + 8;
  const along = (share: number): string =>
    curvePath(
      [1, 0.86, 0.5, 0.18, 0].map((height, index): Point => [
        from + ((to - from) * index) / 4,
        base - height * share * 17,
      ]),
      'profile',
    );
  return [path(`${along(1)}L${from} ${base}z`, paint.landEdged), path(along(0.5), paint.contour)];
}
