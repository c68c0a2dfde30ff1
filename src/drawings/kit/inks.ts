import { palette } from '../../../tailwind.config.mjs';
import { paint, type Part } from './parts';
import { renderParts } from './svg';

const { paper, mist, ink, spruce, line, clay } = palette.light;

/** The colors of a drawing that stands outside the site's style sheet: a picture for shared links, an icon. */
export const printInks = { paper, land: mist, ink, ring: spruce, line, trail: clay } as const;

/** The same for a dark page. */
export const nightInks = palette.darkMap;

export type Inks = Readonly<Record<keyof typeof printInks, string>>;

/** Parts as SVG markup that carries its own colors in the place of classes. */
export function renderInked(parts: readonly Part[], inks: Inks): string {
  const tones: Readonly<Record<string, string>> = {
    [paint.land]: `fill="${inks.land}"`,
    [paint.landEdged]: `fill="${inks.land}" stroke="${inks.ring}"`,
    [paint.index]: `stroke="${inks.ring}"`,
    [paint.contour]: `stroke="${inks.line}"`,
    [paint.solidTrail]: `fill="${inks.trail}" stroke="${inks.trail}"`,
  };
  return renderParts(parts).replace(
    /class="([^"]+)"/gu,
    (whole, tone: string) => tones[tone] ?? whole,
  );
}
