import { arc } from 'd3-shape';
import { numberText } from '~/lib/numbers';
import type { Drawings } from '~/content/schema/drawings';
import {
  circle,
  label,
  line,
  paint,
  pathAround,
  text,
  type Drawing,
  type Part,
  type Point,
} from './kit/parts';

/** A part as the practice plans it: without minutes it shares what the others leave. */
type PlannedPart = Drawings['sessionRing']['parts'][number];
type SessionPart = PlannedPart & { readonly minutes: number };

const middle: Point = [170, 164];
const ring = { inner: 72, outer: 122 } as const;

/**
 * The parts of a session of `hours`, each with its minutes. What the planned minutes leave is shared evenly, in steps of five
 * minutes; the last sharer takes the rest.
 */
export function divideSession(hours: number, planned: readonly PlannedPart[]): SessionPart[] {
  let left = hours * 60 - planned.reduce((sum, part) => sum + (part.minutes ?? 0), 0);
  let sharers = planned.filter((part) => part.minutes === undefined).length;
  const share = Math.round(left / sharers / 5) * 5;
  return planned.map((part) => {
    if (part.minutes !== undefined) return { ...part, minutes: part.minutes };
    sharers -= 1;
    const minutes = sharers === 0 ? left : share;
    left -= minutes;
    return { ...part, minutes };
  });
}

/** A session as a clock ring: it starts at the top and runs clockwise. */
export function drawSessionRing(parts: readonly SessionPart[]): Drawing {
  const total = parts.reduce((sum, part) => sum + part.minutes, 0);
  const angleAt = (minutes: number) => (minutes / total) * 2 * Math.PI;
  let start = 0;
  const wedges = parts.flatMap((part, index) => {
    const span = [angleAt(start), angleAt(start + part.minutes)] as const;
    start += part.minutes;
    return drawPart(part.inwardness, index + 1, span);
  });
  const [x, y] = middle;
  return {
    width: 340,
    height: 326,
    parts: [
      ...wedges,
      ...drawHours(total, angleAt),
      label([x, y + 6], numberText(total / 60), { size: 44, paint: paint.inkIndex }),
      label([x, y + 30], 'hours in all', { bold: false, paint: paint.inkQuiet }),
    ],
  };
}

/** More lines, more inward. */
function drawPart(
  inwardness: number,
  mark: number,
  [from, to]: readonly [from: number, to: number],
): Part[] {
  const wedge = (innerRadius: number, outerRadius: number, inset: number) =>
    arc().digits(1)({
      innerRadius,
      outerRadius,
      startAngle: from + inset,
      endAngle: Math.max(to - inset, from + inset),
    }) ?? '';
  const isInward = inwardness > 1;
  const lines = Array.from({ length: inwardness }, (_, index) => ring.outer - 6 - index * 6);
  return [
    pathAround(
      middle,
      wedge(ring.inner, ring.outer, 0.02),
      isInward ? paint.landEdged : paint.clearing,
    ),
    ...lines.map((radius) =>
      pathAround(middle, wedge(radius, radius, 0.07).replace(/L.*$/u, ''), paint.index),
    ),
    label(polar((from + to) / 2, ring.inner + (isInward ? 17 : 22), 6), String(mark), { size: 17 }),
  ];
}

function drawHours(total: number, angleAt: (minutes: number) => number): Part[] {
  const hours = Array.from({ length: Math.ceil(total / 60) }, (_, index) => index);
  return [
    circle(middle, ring.outer + 6, paint.contour),
    ...hours.flatMap((hour): Part[] => {
      const angle = angleAt(hour * 60);
      return [
        line(polar(angle, ring.outer + 3), polar(angle, ring.outer + 11), paint.index),
        text(polar(angle, ring.outer + 25, 5), hour === 0 ? 'start' : `${hour} h`, {
          anchor: 'middle',
          paint: paint.inkQuiet,
        }),
      ];
    }),
  ];
}

function polar(angle: number, radius: number, drop = 0): Point {
  return [middle[0] + Math.sin(angle) * radius, middle[1] - Math.cos(angle) * radius + drop];
}
