import { wrapText } from './kit/lettering';
import { drawRingMark } from './ring-mark';
import { pageCountry } from './page-sheet';
import { renderInked, type Inks } from './kit/inks';

/** What the picture of a page for shared links says. */
interface SocialCardFacts {
  readonly title: string;
  readonly question?: string | undefined;
  readonly siteName: string;
  /** The page’s address: each page gets country of its own, the same at every build. */
  readonly address: string;
}

const width = 1200;
const height = 630;
const mapLeft = 770;

/** The picture of a page for shared links, 1200 × 630, as a whole SVG file that needs two fonts. */
export function renderSocialCard(
  { title, question, siteName, address }: SocialCardFacts,
  inks: Inks,
): string {
  const ground = { left: mapLeft, top: 0, width: width - mapLeft, height };
  const country = pageCountry(address, ground, 300);
  const size = title.length > 42 ? 62 : 76;
  const rows = wrapText(title, 640 / 0.92, size);
  const top = 385 - (rows.length * size * 1.1) / 2;
  const words = (text: string): string => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" fill="none">
<rect width="${width}" height="${height}" fill="${inks.paper}"/>
<clipPath id="map"><rect x="${mapLeft}" width="${width - mapLeft}" height="${height}"/></clipPath>
<g clip-path="url(#map)" stroke-width="2" stroke-linejoin="round">${renderInked(country, inks)}</g>
<path d="M${mapLeft} 0V${height}" stroke="${inks.line}" stroke-width="2"/>
<g transform="translate(70 62) scale(1.7)" stroke-width="1.5">${renderInked(drawRingMark().parts, inks)}</g>
<text x="146" y="101" font-family="Newsreader" font-size="34" fill="${inks.ink}">${words(siteName)}</text>
${question ? `<text x="70" y="${top - 30}" font-family="Atkinson Hyperlegible Next" font-weight="700" font-size="30" fill="${inks.trail}">${words(question)}</text>` : ''}
${rows.map((row, index) => `<text x="70" y="${top + (index + 0.55) * size * 1.1}" font-family="Newsreader" font-size="${size}" fill="${inks.ink}">${words(row)}</text>`).join('\n')}
</svg>`;
}
