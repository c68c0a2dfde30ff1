import { curveCatmullRom, curveMonotoneX, line as lineOf, type CurveFactory } from 'd3-shape';
import { path, type Part, type Point } from './parts';

const curves = {
  /** A trail that passes through each point. */
  through: curveCatmullRom.alpha(0.5),
  /** A profile that never overshoots between its points. */
  profile: curveMonotoneX,
} satisfies Record<string, CurveFactory>;

/** The `d` of a path along `points`, in the short relative form. */
export function curvePath(
  points: readonly Point[],
  curve: keyof typeof curves,
  digits: 0 | 1 = 1,
): string {
  const drawn = lineOf().curve(curves[curve])(points.map(([x, y]) => [x, y]));
  return drawn === null ? '' : shortenPath(drawn, digits);
}

/** A line through each point. */
export function stroke(points: readonly Point[], tone: string, dashes?: string): Part {
  return path(curvePath(points, 'through'), tone, dashes);
}

/** Rewrites a path of M, L, C and Z as whole or tenth steps from the last point: the same line in about half the bytes. */
export function shortenPath(d: string, digits: 0 | 1): string {
  const scale = 10 ** digits;
  let last: Point = [0, 0];
  let previous = '';
  let out = '';
  for (const [, command = '', list = ''] of d.matchAll(/([MLCZ])([^MLCZ]*)/gu)) {
    const numbers = (list.match(/-?[\d.]+(?:e-?\d+)?/gu) ?? []).map((number) =>
      Math.round(Number(number) * scale),
    );
    const steps = numbers.map((number, index) => number - (index % 2 === 0 ? last[0] : last[1]));
    if (numbers.length >= 2) last = [numbers.at(-2) ?? 0, numbers.at(-1) ?? 0];
    const name = command.toLowerCase();
    const letter = name === previous && name !== 'm' ? '' : name;
    previous = name;
    out += joinNumbers(letter, steps, scale);
  }
  return out.startsWith('m') ? `M${out.slice(1)}` : out;
}

/** A command of a path with its numbers, in as few characters as they take. */
export function joinNumbers(letter: string, steps: readonly number[], scale: number): string {
  let out = letter;
  for (const [index, step] of steps.entries()) {
    const written = String(step / scale).replace(/^(-?)0\./u, '$1.');
    const needsGap = (index > 0 || letter === '') && !written.startsWith('-');
    out += needsGap ? ` ${written}` : written;
  }
  return out;
}
