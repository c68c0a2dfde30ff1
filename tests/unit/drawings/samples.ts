import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { careStages, drawCareRings } from '~/drawings/care-rings';
import { drawCertaintyMark } from '~/drawings/certainty-mark';
import { drawClosedTrail } from '~/drawings/closed-trail';
import { drawCostBar } from '~/drawings/cost-bar';
import type { Course } from '~/drawings/course-plan';
import { drawCourseProfile } from '~/drawings/course-profile';
import { drawDoseTimeline } from '~/drawings/dose-timeline';
import { drawEveningAfter } from '~/drawings/evening-after';
import { measureText } from '~/drawings/kit/lettering';
import { boxWidth, type Drawing, type Part, type TextPart } from '~/drawings/kit/parts';
import { drawPartsMap } from '~/drawings/parts-map';
import { drawPathway } from '~/drawings/pathway';
import { drawPreparationWaymarks } from '~/drawings/preparation-waymarks';
import { drawResponseRange } from '~/drawings/response-range';
import { drawRingMark } from '~/drawings/ring-mark';
import { drawRoom } from '~/drawings/room';
import { divideSession, drawSessionRing } from '~/drawings/session-ring';
import { drawSideEffects } from '~/drawings/side-effects';
import { drawMap } from '~/drawings/survey-map';
import { placesOf, type Place } from '~/drawings/survey-places';
import { drawStrip } from '~/drawings/survey-strip';
import { drawTwoFields } from '~/drawings/two-fields';
import { drawTwoTerrains } from '~/drawings/two-terrains';
import { sumCourses, type VisitFees } from '~/lib/course';
import { fillFacts } from '~/lib/fact-places';
import { factTexts } from '~/lib/facts';
import { doseTimelineSchema } from '~/content/schema/dose-timeline';
import { drawingsSchema, roomPlaces, type Drawings } from '~/content/schema/drawings';
import { mapSchema } from '~/content/schema/map';
import { navigationSchema } from '~/content/schema/navigation';
import { factIds } from '~/content/schema/practice';

const contentFile = (path: string): string =>
  readFileSync(new URL(`../../../content/${path}`, import.meta.url), 'utf8');
const siteFile = (name: string): unknown => parse(contentFile(`site/${name}.yaml`));
const doseRows = Object.values(doseTimelineSchema.parse(siteFile('dose-timeline')));

export const course: Course = {
  preparationSessions: { min: 5, max: 10 },
  preparationMonths: { min: 1.5, max: 3 },
  journeys: { min: 1, max: 6 },
  journeyHours: 3.5,
  integrationSessions: { min: 4, max: 10 },
  months: { min: 3, max: 6 },
};

export const sampleFees: VisitFees = {
  intake: 100,
  preparation: 100,
  journey: 400,
  integration: 100,
};

/** The words and numbers that the drawings show. */
export const content = drawingsSchema.parse(siteFile('drawings'));

export const map = fillFacts(
  mapSchema.parse(siteFile('map')),
  factTexts(siteFile('practice') as object, factIds),
);

const signs = ['you', 'therapist', 'door', 'window'] as const;

/** A room with something at each of its places, and each sign at each of them once. */
const fullRooms: readonly Drawings['room']['things'][] = signs.map((_, shift) =>
  roomPlaces.map((place, index) => ({
    name: 'Shelf with all the quiet',
    place,
    is: signs[(index + shift) % signs.length],
  })),
);

const titleOf = (page: string): string => {
  const [, facts = ''] = contentFile(`pages/${page}.mdx`).split('---\n');
  return (parse(facts) as { readonly title: string }).title;
};

const { menu, footer, help, book } = navigationSchema.parse(siteFile('navigation'));
const menuNames = [...menu, ...footer, help, book]
  .flatMap((item) => [item, ...item.pages])
  .map(({ page, label = titleOf(page) }) => [page, label] as const);

export const places: readonly Place[] = placesOf(map, new Map(menuNames));

/** Every drawing of the room, made afresh on each call. */
export const drawAll = (words: Drawings = content): Record<string, Drawing> => ({
  'care rings': drawCareRings(careStages(words.careRings, 3)),
  'certainty mark': drawCertaintyMark(4),
  'closed trail': drawClosedTrail(words.closedTrail.limits.length),
  'cost bar in visits': drawCostBar(sumCourses(course, {})),
  'cost bar in money': drawCostBar(sumCourses(course, sampleFees)),
  'cost bar in ranges': drawCostBar(
    sumCourses(course, {
      ...sampleFees,
      preparation: { min: 1100, max: 1250 },
      journey: { min: 1400, max: 2400 },
    }),
  ),
  'course profile, narrow': drawCourseProfile(course),
  'course profile, wide': drawCourseProfile(course, boxWidth.wide),
  'dose timeline, narrow': drawDoseTimeline(doseRows),
  'dose timeline, wide': drawDoseTimeline(doseRows, boxWidth.wide),
  'evening after, narrow': drawEveningAfter(words.eveningAfter),
  'evening after, wide': drawEveningAfter(words.eveningAfter, boxWidth.wide),
  'parts map': drawPartsMap(words.partsMap),
  pathway: drawPathway(words.pathway),
  'preparation waymarks': drawPreparationWaymarks(words.preparationWaymarks.tasks),
  'response range': drawResponseRange(words.responseRange),
  'ring mark': drawRingMark(),
  'side effects, narrow': drawSideEffects(words.sideEffects.rows),
  'side effects, wide': drawSideEffects(words.sideEffects.rows, boxWidth.wide),
  ...Object.fromEntries(fullRooms.map((things, index) => [`room ${index + 1}`, drawRoom(things)])),
  'session ring': drawSessionRing(divideSession(3.5, words.sessionRing.parts)),
  ...Object.fromEntries(
    places.map((place) => [`strip of ${place.page}`, drawStrip(places, place)]),
  ),
  'whole map': drawMap(places),
  'two fields': drawTwoFields(words.twoFields),
  'two terrains': drawTwoTerrains(words.twoTerrains),
});

const isText = (part: Part): part is TextPart => part.kind === 'text';

export const labelsOf = ({ parts }: Drawing): TextPart[] => parts.filter(isText);

/** The box that a label fills: left, top, right, bottom. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

export function boxOf({ x, y, text, size, bold, anchor }: TextPart): Box {
  const width = measureText(text, size, bold);
  const left = x - { start: 0, middle: width / 2, end: width }[anchor];
  return [left, y - size * 0.8, left + width, y + size * 0.25];
}
