import { mapSize } from '~/lib/map-squares';
import {
  placeLabels,
  type Box,
  type Chosen,
  type Labelled,
  type Subject,
} from './kit/label-places';
import { measureText } from './kit/lettering';
import type { Point } from './kit/parts';
import { byWeight, landNameSize, type LandName, type Place } from './survey-places';
import { stepsAlong } from './survey-trail';

/** How large the whole map is set, and how much of it is surely in sight, in px: the steps of Survey.astro. */
interface View {
  readonly scale: number;
  readonly width: number;
  readonly height: number;
  /** A phone has room for the trail and its side paths, and for no line below a name. */
  readonly isPhone?: true;
}

const views: readonly View[] = [
  { scale: 0.36, width: 320, height: 252, isPhone: true },
  { scale: 0.62, width: 530, height: 434 },
  { scale: 0.78, width: 570, height: 546 },
  { scale: 1, width: 740, height: 700 },
];

/** Letter sizes in px, as Survey.astro sets them. */
const letters = { main: 15.6, small: 13.75, line: 13.75, land: 16 } as const;
const radii = { stop: 13, wayIn: 6, sidePath: 6, place: 5 } as const;
/** The least height of something to press. */
const target = 24;
/** Between a name and the edge of what is in sight. */
const margin = 5;

export const mapFrames: readonly Box[] = views.map(({ width, height }) => [
  margin - width / 2,
  margin,
  width / 2 - margin,
  height - margin,
]);

const inView = ({ scale }: View, [x, y]: Point): Point => [
  (x - mapSize.across * 5) * scale,
  y * scale,
];

const isMain = ({ kind }: Place): boolean => kind === 'stop' || kind === 'sidePath';

function placeInView(place: Place, view: View): Labelled {
  const letter = isMain(place) ? letters.main : letters.small;
  const hasLine = isMain(place) && !view.isPhone;
  const row = letter * 1.25;
  const line = hasLine ? measureText(place.line, letters.line) : 0;
  return {
    at: inView(view, place.at),
    radius: radii[place.kind],
    width: Math.max(measureText(place.label, letter, isMain(place)), line),
    height: Math.max(target, row + (hasLine ? letters.line * 1.3 : 0)),
    row,
  };
}

/** Everything on the map that has a name, by its weight. */
export const mapSubjects = (places: readonly Place[], land: readonly LandName[]): Subject[] => [
  ...[...places].sort(byWeight).map((place) => ({
    name: place.page,
    frames: views.map((view) =>
      view.isPhone && place.kind === 'place' ? undefined : placeInView(place, view),
    ),
  })),
  ...land.map(({ name, at }) => ({
    name,
    sides: ['over'] as const,
    frames: views.map((view) => ({
      at: inView(view, at),
      radius: 0,
      ...landNameSize(name, letters.land),
    })),
  })),
];

/** On which side each place has its name, and from which view on; the same for the names of the land. */
export function nameMap(places: readonly Place[], land: readonly LandName[]): Map<string, Chosen> {
  const trail = stepsAlong(places);
  return placeLabels(mapSubjects(places, land), {
    frames: mapFrames,
    spared: views.map((view) => trail.map((point) => inView(view, point))),
  });
}
