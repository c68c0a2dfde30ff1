import { wrapText } from './kit/lettering';
import { drawRingMark } from './marks';
import { pageCountry } from './page-sheet';
import { paint, type Part } from './kit/parts';
import { renderParts } from './kit/svg';

/** What the picture of a page for shared links says. */
export interface SocialCardFacts {
  readonly title: string;
  readonly question?: string | undefined;
  readonly siteName: string;
  /** The page’s address: each page gets country of its own, the same at every build. */
  readonly address: string;
}

export interface SocialCardColors {
  readonly paper: string;
  readonly land: string;
  readonly ink: string;
  readonly ring: string;
  readonly line: string;
  readonly trail: string;
}

const width = 1200;
const height = 630;
const mapLeft = 770;
/** The picture of a page for shared links, 1200 × 630, as a whole SVG file that needs two fonts. */
export function renderSocialCard(
  { title, question, siteName, address }: SocialCardFacts,
  colors: SocialCardColors,
): string {
  const tones: Record<string, string> = {
    [paint.land]: `fill="${colors.land}"`,
    [paint.landEdged]: `fill="${colors.land}" stroke="${colors.ring}"`,
    [paint.index]: `stroke="${colors.ring}"`,
    [paint.contour]: `stroke="${colors.line}"`,
    [paint.solidTrail]: `fill="${colors.trail}" stroke="${colors.trail}"`,
  };
  const colored = (parts: readonly Part[]): string =>
    renderParts(parts).replace(/class="([^"]+)"/gu, (whole, tone: string) => tones[tone] ?? whole);
  const size = title.length > 42 ? 62 : 76;
  const rows = wrapText(title, 640 / 0.92, size);
  const top = 385 - (rows.length * size * 1.1) / 2;
  const words = (text: string): string => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" fill="none">
<rect width="${width}" height="${height}" fill="${colors.paper}"/>
<clipPath id="map"><rect x="${mapLeft}" width="${width - mapLeft}" height="${height}"/></clipPath>
<g clip-path="url(#map)" stroke-width="2" stroke-linejoin="round">${colored(pageCountry(address, { left: mapLeft, top: 0, width: width - mapLeft, height }, 300))}</g>
<path d="M${mapLeft} 0V${height}" stroke="${colors.line}" stroke-width="2"/>
<g transform="translate(70 62) scale(1.7)" stroke-width="1.5">${colored(drawRingMark().parts)}</g>
<text x="146" y="101" font-family="Newsreader" font-size="34" fill="${colors.ink}">${words(siteName)}</text>
${question ? `<text x="70" y="${top - 30}" font-family="Atkinson Hyperlegible Next" font-weight="700" font-size="30" fill="${colors.trail}">${words(question)}</text>` : ''}
${rows.map((row, index) => `<text x="70" y="${top + (index + 0.55) * size * 1.1}" font-family="Newsreader" font-size="${size}" fill="${colors.ink}">${words(row)}</text>`).join('\n')}
</svg>`;
}
