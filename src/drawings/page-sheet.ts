import { contourPath } from './kit/contour-lines';
import type { Inks } from './kit/inks';
import { paint, path, type Part } from './kit/parts';
import { renderParts } from './kit/svg';
import { openCountry, surveyAround, type Ground } from './kit/terrain';

const levels = [-0.6, -0.4, -0.2, 0, 0.2, 0.4, 0.6];

const seedOf = (address: string): number =>
  [...address].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7);

/** Country of its own for each address, the same at every build. `reach` is the width of a typical hill. */
export function pageCountry(address: string, ground: Ground, reach: number): Part[] {
  const survey = surveyAround(ground, reach / 5, reach / 30);
  const terrain = openCountry(seedOf(address), reach);
  const lines = (level: number): string => contourPath(terrain, survey, level, reach / 12, 0);
  return [
    path(lines(-0.2), paint.land),
    ...levels.map((level) => path(lines(level), level === 0 ? paint.index : paint.contour)),
  ];
}

type SheetInks = Pick<Inks, 'land' | 'ring' | 'line'>;

const size = 280;

const rules = ({ land, ring, line }: SheetInks): string =>
  `.${paint.land}{fill:${land}}.${paint.index}{stroke:${ring}}.${paint.contour}{stroke:${line}}`;

/** The sheet beside a page’s title as a whole SVG file, with inks for light and for dark. A decoration: it says nothing. */
export function renderPageSheet(address: string, light: SheetInks, dark: SheetInks): string {
  const parts = pageCountry(address, { left: 0, top: 0, width: size, height: size }, 190);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" fill="none" stroke-width="1.25"><style>${rules(light)}@media(prefers-color-scheme:dark){${rules(dark)}}</style>${renderParts(parts)}</svg>\n`;
}
