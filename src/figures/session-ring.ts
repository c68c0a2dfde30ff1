import { arc } from 'd3-shape';
import { circle, line, paint, pathAround, text, type Drawing, type Part, type Point } from './parts';
import { numberText } from '~/lib/numbers';

/** One stretch of a ketamine session. `depth` 0 to 3 is how inward it tends to be: more lines, more inward. */
export interface SessionSegment {
  readonly id: string;
  readonly label: string;
  readonly minutes: number;
  readonly depth: 0 | 1 | 2 | 3;
  readonly note: string;
}

const middle: Point = [170, 164];
const ring = { inner: 72, outer: 122 } as const;

/** How a session of this length is often divided. Typical times only: the practice confirms its own. */
export function typicalSession(hours: number): SessionSegment[] {
  const fixed = [
    { id: 'arrive', label: 'Arrive and settle', minutes: 30, depth: 0, note: 'We check in and talk through your hopes for the day.' },
    { id: 'lozenge', label: 'The lozenge', minutes: 15, depth: 1, note: 'You take it the way your prescriber told you to.' },
    { id: 'inward', label: 'Inward time', minutes: 60, depth: 3, note: 'The strongest effects often last 45 to 60 minutes. Your therapist stays with you.' },
    { id: 'leave', label: 'Leave with your companion', minutes: 15, depth: 0, note: 'An adult takes you home. You do not drive until the next day, after a full sleep.' },
  ] as const;
  const left = Math.max(hours * 60 - fixed.reduce((sum, segment) => sum + segment.minutes, 0), 20);
  const rest = Math.round(left / 2 / 5) * 5;
  const [arrive, lozenge, inward, leave] = fixed;
  return [
    arrive, lozenge, inward,
    { id: 'rest', label: 'Rest', minutes: rest, depth: 2, note: 'The effects fade slowly. There is nothing you need to do.' },
    { id: 'talk', label: 'Talk, if you want to', minutes: left - rest, depth: 1, note: 'You can share what came up, or keep it for another day.' },
    leave,
  ];
}

/** A session as a clock ring: it starts at the top and runs clockwise. */
export function drawSessionRing(segments: readonly SessionSegment[]): Drawing {
  const total = segments.reduce((sum, segment) => sum + segment.minutes, 0);
  const angleAt = (minutes: number) => (minutes / total) * 2 * Math.PI;
  let start = 0;
  const wedges = segments.flatMap((segment, index) => {
    const span = [angleAt(start), angleAt(start + segment.minutes)] as const;
    start += segment.minutes;
    return drawSegment(segment, index + 1, span);
  });
  return {
    width: 340, height: 326,
    parts: [
      ...wedges, ...drawHours(total, angleAt),
      text([middle[0], middle[1] + 6], numberText(total / 60), { anchor: 'middle', size: 44, bold: true, paint: paint.inkIndex }),
      text([middle[0], middle[1] + 30], 'hours in all', { anchor: 'middle', size: 15, paint: paint.inkQuiet }),
    ],
  };
}

function drawSegment(segment: SessionSegment, mark: number, [from, to]: readonly [number, number]): Part[] {
  const wedge = (innerRadius: number, outerRadius: number, inset: number) =>
    (arc().digits(1)({ innerRadius, outerRadius, startAngle: from + inset, endAngle: Math.max(to - inset, from + inset) }) ?? '');
  const lines = Array.from({ length: segment.depth }, (_, index) => ring.outer - 6 - index * 6);
  return [
    pathAround(middle, wedge(ring.inner, ring.outer, 0.02), segment.depth > 1 ? paint.landEdged : paint.clearing),
    ...lines.map((radius) => pathAround(middle, wedge(radius, radius, 0.07).replace(/L.*$/u, ''), paint.index)),
    text(polar((from + to) / 2, ring.inner + (segment.depth > 1 ? 17 : 22), 6), String(mark), { anchor: 'middle', size: 17, bold: true }),
  ];
}

function drawHours(total: number, angleAt: (minutes: number) => number): Part[] {
  const hours = Array.from({ length: Math.ceil(total / 60) }, (_, index) => index);
  return [
    circle(middle, ring.outer + 6, paint.contour),
    ...hours.flatMap((hour): Part[] => [
      line(polar(angleAt(hour * 60), ring.outer + 3), polar(angleAt(hour * 60), ring.outer + 11), paint.index),
      text(polar(angleAt(hour * 60), ring.outer + 25, 5), hour === 0 ? 'start' : `${hour} h`, { anchor: 'middle', paint: paint.inkQuiet }),
    ]),
  ];
}

function polar(angle: number, radius: number, drop = 0): Point {
  return [middle[0] + Math.sin(angle) * radius, middle[1] - Math.cos(angle) * radius + drop];
}
