import type { Point } from './parts';
import type { Ground } from './terrain';

/** Points at even steps along a ring: fewer numbers, the same shape. */
export function thinRing(ring: readonly Point[], step: number): Point[] {
  const ways = ring.map((point, index) => {
    const next = ring[(index + 1) % ring.length] ?? point;
    return Math.hypot(point[0] - next[0], point[1] - next[1]);
  });
  const length = ways.reduce((sum, way) => sum + way, 0);
  const gap = length / Math.max(6, Math.round(length / step));
  const kept: Point[] = [];
  let travelled = 0;
  for (const [index, point] of ring.entries()) {
    if (travelled >= kept.length * gap - 1e-6) kept.push(point);
    travelled += ways[index] ?? 0;
  }
  return kept;
}

/**
 * The stretches of a ring that lie inside some ground, as open lines that end at their first point outside it; a ring wholly inside
 * comes back as it was.
 */
export function stretchesInside(
  ring: readonly Point[],
  { left, top, width, height }: Ground,
): { points: readonly Point[]; closed: boolean }[] {
  const isInside = ([x, y]: Point) =>
    x >= left && x <= left + width && y >= top && y <= top + height;
  const start = ring.findIndex((point) => !isInside(point));
  if (start === -1) return [{ points: ring, closed: true }];
  const around = [...ring.slice(start), ...ring.slice(0, start + 1)];
  const stretches: Point[][] = [];
  let current: Point[] = [];
  for (const [index, point] of around.entries()) {
    const before = around[index - 1] ?? point;
    if (isInside(point)) {
      if (!isInside(before)) stretches.push((current = [before]));
      current.push(point);
    } else if (isInside(before)) current.push(point);
  }
  return stretches.map((points) => ({ points, closed: false }));
}
