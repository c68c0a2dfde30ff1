import type { Drawing, Point } from './kit/parts';
import { cutAround, drawLand, placeIn } from './survey-land';
import { drawMark, markRadius } from './survey-marks';
import type { Place } from './survey-places';
import { namesAround, nameStrip, rowsOf, stripScale, type Row } from './survey-strip-names';
import { drawTrail } from './survey-trail';

/** 1 unit is 1 px, however wide the screen: a narrow one shows the middle of the strip. */
const size = { width: 1600, height: 196 } as const;

export interface Strip extends Drawing {
  readonly rows: readonly Row[];
}

/**
 * The strip of the map around the place of a page, with its name and those of its neighbors that have room. With other words for the
 * place it is a low strip, which holds as much as a phone shows.
 */
export function drawStrip(everywhere: readonly Place[], own: Place, words?: string): Strip {
  const here = words === undefined ? own : { ...own, label: words, line: '' };
  const places = everywhere.map((place) => (place === own ? here : place));
  const cut = cutAround(here.at, size, stripScale);
  const isShown = ({ from }: { readonly from: number }): boolean =>
    words === undefined || from === 0;
  const named = new Map([...nameStrip(places, here)].filter(([, chosen]) => isShown(chosen)));
  const isMarked = ({ page, number, at }: Place): boolean =>
    named.has(page) || (number !== undefined && isInSight(placeIn(cut, at)));
  const marked = places.filter(isMarked);
  return {
    ...size,
    parts: [
      ...drawLand(cut),
      ...drawTrail(cut, places),
      ...marked.flatMap((place) => drawMark(place, placeIn(cut, place.at), place === here)),
    ],
    rows: namesAround(places, here)
      .flatMap((name) => {
        const chosen = named.get(name.place.page);
        return chosen ? rowsOf(name, placeIn(cut, name.place.at), chosen) : [];
      })
      .filter(isShown),
  };
}

/** A disc that the edge would cut is left out. */
function isInSight([x, y]: Point): boolean {
  const reach = markRadius.stop + 2;
  return x > reach && y > reach && x < size.width - reach && y < size.height - reach;
}
