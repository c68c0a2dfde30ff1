import {
  labelBox,
  placeLabels,
  type Box,
  type Chosen,
  type Labelled,
  type Subject,
} from './kit/label-places';
import { measureText } from './kit/lettering';
import type { Point } from './kit/parts';
import { markRadius, ringGap } from './survey-marks';
import { byWeight, type Place } from './survey-places';
import { stepsAlong } from './survey-trail';

/** Units of a strip to a unit of the map. */
export const stripScale = 1.3;

/** What is surely in sight around the place of the page, in px, from phones to desks: the steps of SurveyStrip.astro. */
export const stripFrames: readonly Box[] = [
  [-84, -50, 224, 50],
  [-280, -84, 280, 84],
  [-500, -84, 500, 84],
];

/** Letter sizes in px, as SurveyStrip.astro sets them. */
const letters = { here: 17, main: 14, small: 14, line: 14 } as const;
const leading = 1.25;
/** From the top of a row to its base line, in letter sizes. */
const baseline = 0.96;

/** A row of words, and the first frame that shows it. */
export interface Row {
  readonly words: string;
  readonly at: Point;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly weight: keyof typeof letters;
  readonly from: number;
}

/** What a strip writes beside a place: how large, and whether with a line below. */
interface Name {
  readonly place: Place;
  readonly weight: 'here' | 'main' | 'small';
  readonly hasLine: boolean;
  readonly radius: number;
}

function nameOf(place: Place, here: Place): Name {
  const isHere = place === here;
  const isMain = place.kind === 'stop' || place.kind === 'sidePath';
  return {
    place,
    weight: isHere ? 'here' : isMain ? 'main' : 'small',
    hasLine: (isHere || isMain) && place.line !== '',
    radius: markRadius[place.kind] + (isHere ? ringGap : 0),
  };
}

/** Everything around a place that may have a name in its strip, by its weight; the place itself comes first. */
export const namesAround = (places: readonly Place[], here: Place): Name[] =>
  [here, ...places.filter((place) => place !== here).sort(byWeight)].map((place) =>
    nameOf(place, here),
  );

/** The size of a name in one frame: a phone shows the line below it only under the page’s own, where it fits. */
function sizeIn({ place, weight, hasLine, radius }: Name, frame: number): Omit<Labelled, 'at'> {
  const letter = letters[weight];
  const name = measureText(place.label, letter, weight !== 'small');
  const line = measureText(place.line, letters.line);
  const [, , right = 0] = stripFrames[frame] ?? [];
  const showsLine = hasLine && (frame > 0 || (weight === 'here' && line + radius + 8 < right));
  return {
    radius,
    width: showsLine ? Math.max(name, line) : name,
    height: (letter + (showsLine ? letters.line : 0)) * leading,
    row: letter * leading,
  };
}

const fromHere = (here: Place, [x, y]: Point): Point => [
  (x - here.at[0]) * stripScale,
  (y - here.at[1]) * stripScale,
];

export const stripSubjects = (places: readonly Place[], here: Place): Subject[] =>
  namesAround(places, here).map((name) => ({
    name: name.place.page,
    frames: stripFrames.map((_, frame) => ({
      at: fromHere(here, name.place.at),
      ...sizeIn(name, frame),
    })),
  }));

/** Where the names of a strip stand, and from which frame on. */
export function nameStrip(places: readonly Place[], here: Place): Map<string, Chosen> {
  const trail = stepsAlong(places).map((point) => fromHere(here, point));
  return placeLabels(stripSubjects(places, here), {
    frames: stripFrames,
    spared: stripFrames.map(() => trail),
  });
}

const anchors = {
  right: 'start',
  left: 'end',
  below: 'middle',
  above: 'middle',
  over: 'middle',
} as const;

/** A name as rows of words, beside its mark at a point of the strip. */
export function rowsOf(name: Name, at: Point, { side, from }: Chosen): Row[] {
  const { place, weight, hasLine } = name;
  const sizes = stripFrames.map((_, frame) => sizeIn(name, frame));
  const widest = sizes.at(-1) ?? sizeIn(name, 0);
  const [left, top, right] = labelBox({ at, ...widest }, side);
  const anchor = anchors[side];
  const x = { start: left, middle: (left + right) / 2, end: right }[anchor];
  const letter = letters[weight];
  const label: Row = { words: place.label, at: [x, top + letter * baseline], anchor, weight, from };
  const line: Row = {
    words: place.line,
    at: [x, top + letter * leading + letters.line * baseline],
    anchor,
    weight: 'line',
    from: Math.max(
      from,
      sizes.findIndex(({ height, row }) => height > row),
    ),
  };
  return hasLine ? [label, line] : [label];
}
