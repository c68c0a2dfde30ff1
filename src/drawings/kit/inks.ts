import { palette } from '../../../tailwind.config.mjs';
import type { Part } from './parts';
import { renderParts } from './svg';

/** The colors of a drawing that stands outside the site's style sheet: a picture for shared links, an icon. */
export const printInks = palette.light;

const isRole = (word: string): word is keyof typeof printInks => word in printInks;

/**
 * Parts as SVG markup that carries its own colors in the place of classes: `stroke-clay` becomes a stroke of that
 * ink, `stroke-2` its width.
 */
export function renderInked(parts: readonly Part[]): string {
  return renderParts(parts).replace(/ class="([^"]+)"/gu, (_, tones: string) =>
    tones.replace(/(\w+)-(\S+)\s*/gu, (_tone, attribute: string, word: string) =>
      isRole(word) ? ` ${attribute}="${printInks[word]}"` : ` ${attribute}-width="${word}"`,
    ),
  );
}
