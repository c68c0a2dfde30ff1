import type { Drawings } from '~/content/schema/drawings';
import { bandLabel, bands, drawNest, nestMiddle } from './kit/nested-rings';
import { circle, paint, type Drawing, type Part } from './kit/parts';

type Words = Omit<Drawings['partsMap'], 'caption'>;

/** The parts map: Self in the middle, exiles around it, protectors on the outside. */
export function drawPartsMap({ self, exiles, managers, firefighters }: Words): Drawing {
  return drawNest([self.name, exiles.name, managers.name], 31, [
    ...dotsAlong(bands.outer, [-28, 0, 28, 152, 180, 208], 7, paint.waymark),
    ...dotsAlong(bands.between, [-20, 35, 90, 145, 200], 6, paint.solid),
    bandLabel(firefighters.name, bands.outer - 6, true),
  ]);
}

function dotsAlong(radius: number, degrees: readonly number[], r: number, tone: string): Part[] {
  return degrees.map((degree) => {
    const angle = (degree * Math.PI) / 180;
    const [x, y] = nestMiddle;
    return circle([x + Math.cos(angle) * radius, y + Math.sin(angle) * radius], r, tone);
  });
}
