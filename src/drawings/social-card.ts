import { escapeMarkup } from '~/lib/markup';
import { wrapText } from './kit/lettering';
import { printInks, renderInked } from './kit/inks';
import { drawRingMark } from './ring-mark';
import { cutAround, drawLand, placeIn } from './survey-land';
import { drawMark } from './survey-marks';
import type { Place } from './survey-places';
import { summit } from './survey-terrain';
import { drawTrail } from './survey-trail';

/** What the picture of a page for shared links says. */
interface SocialCardFacts {
  readonly title: string;
  readonly question?: string | undefined;
  readonly siteName: string;
  /** The page itself, by its path: the picture shows the map around its place, or around the hill. */
  readonly page: string;
  readonly places: readonly Place[];
}

const width = 1200;
const height = 630;
const mapLeft = 770;
/** The map is drawn for a page, and shown larger: a shared picture is often seen small. */
const zoom = 1.6;
const map = { width: (width - mapLeft) / zoom, height: height / zoom } as const;

function drawMap(page: string, places: readonly Place[]): string {
  const here = places.find((place) => place.page === page);
  const cut = cutAround(here?.at ?? summit, map, 1);
  const stops = places.filter((place) => place.number !== undefined || place === here);
  return renderInked([
    ...drawLand(cut),
    ...drawTrail(cut, places),
    ...stops.flatMap((place) => drawMark(place, placeIn(cut, place.at), place === here)),
  ]);
}

/** The picture of a page for shared links, 1200 × 630, as a whole SVG file that needs two fonts. */
export function renderSocialCard({
  title,
  question,
  siteName,
  page,
  places,
}: SocialCardFacts): string {
  const size = title.length > 42 ? 62 : 76;
  const rows = wrapText(title, 640 / 0.92, size);
  const top = 385 - (rows.length * size * 1.1) / 2;
  const write = (text: string, y: number, font: string): string =>
    `<text x="70" y="${y}" ${font}>${escapeMarkup(text)}</text>`;
  const asked = `font-family="Atkinson Hyperlegible Next" font-weight="700" font-size="30" fill="${printInks.clay}"`;
  const titled = `font-family="Newsreader" font-size="${size}" fill="${printInks.ink}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" fill="none">
<rect width="${width}" height="${height}" fill="${printInks.paper}"/>
<svg x="${mapLeft}" width="${width - mapLeft}" height="${height}" viewBox="0 0 ${map.width} ${map.height}" stroke-width="1.5" stroke-linejoin="round" stroke-linecap="round" font-family="Atkinson Hyperlegible Next">
<rect width="100%" height="100%" fill="${printInks.ground}"/>${drawMap(page, places)}</svg>
<path d="M${mapLeft} 0V${height}" stroke="${printInks.line}" stroke-width="2"/>
<g transform="translate(70 62) scale(1.7)" stroke-width="1.5">${renderInked(drawRingMark().parts)}</g>
<text x="146" y="101" font-family="Newsreader" font-size="34" fill="${printInks.ink}">${escapeMarkup(siteName)}</text>
${question ? write(question, top - 30, asked) : ''}
${rows.map((row, index) => write(row, top + (index + 0.55) * size * 1.1, titled)).join('\n')}
</svg>`;
}
