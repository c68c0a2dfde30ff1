import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { doseTimelineSchema } from '~/schema/dose-timeline';
import { drawingsSchema, type Drawings } from '~/schema/drawings';
import { drawCareRings } from '~/drawings/care-rings';
import { drawClosedTrail } from '~/drawings/closed-trail';
import { drawCostBar } from '~/drawings/cost-bar';
import { drawCourseProfile } from '~/drawings/course-profile';
import { type DoseRow, drawDoseTimeline } from '~/drawings/dose-timeline';
import { drawHomeHero } from '~/drawings/home-hero';
import { sheet } from '~/drawings/kit/parts';
import { drawCertaintyMark, drawRingMark } from '~/drawings/marks';
import { drawPartsMap } from '~/drawings/parts-map';
import { drawPathway } from '~/drawings/pathway';
import { drawPreparationWaymarks } from '~/drawings/preparation-waymarks';
import { drawResponseRange } from '~/drawings/response-range';
import { drawRolesRelay } from '~/drawings/roles-relay';
import { divideSession, drawSessionRing } from '~/drawings/session-ring';
import { drawSiteTrail } from '~/drawings/site-trail';
import { drawTwoFields } from '~/drawings/two-fields';
import { drawTwoTerrains } from '~/drawings/two-terrains';
import type { CourseFacts } from '~/drawings/course';
import type { Drawing } from '~/drawings/kit/parts';
import { sumCourses, type VisitFees } from '~/lib/course';

const siteFile = (name: string): unknown =>
  parse(readFileSync(new URL(`../../../content/site/${name}.yaml`, import.meta.url), 'utf8'));
const doseRows: DoseRow[] = Object.values(doseTimelineSchema.parse(siteFile('dose-timeline'))).map(
  ({ source, ...row }) => ({ ...row, id: source }),
);

export const course: CourseFacts = {
  preparationSessions: { min: 5, max: 10 },
  preparationMonths: { min: 1.5, max: 3 },
  journeys: { min: 1, max: 6 },
  journeyHours: { min: 3.5, max: 3.5 },
  integrationSessions: { min: 4, max: 10 },
  months: { min: 3, max: 6 },
};

export const unsetFees: VisitFees = {};
export const sampleFees: VisitFees = {
  intake: 100,
  preparation: 100,
  journey: 400,
  integration: 100,
};

/** The words and numbers that the drawings show. */
export const words = drawingsSchema.parse(siteFile('drawings'));

/** Every drawing of the room, made afresh on each call. */
export function drawAll({
  careRings,
  closedTrail,
  partsMap,
  pathway,
  preparationWaymarks,
  responseRange,
  rolesRelay,
  sessionRing,
  twoFields,
  twoTerrains,
}: Drawings = words): Record<string, Drawing> {
  return {
    'care rings': drawCareRings([
      { name: 'First 3 days', care: careRings.firstDays },
      careRings.later,
      careRings.lasting,
    ]),
    'certainty mark': drawCertaintyMark(4),
    'closed trail': drawClosedTrail(closedTrail.limits.length),
    'cost bar in visits': drawCostBar(sumCourses(course, unsetFees)),
    'cost bar in money': drawCostBar(sumCourses(course, sampleFees)),
    'course profile, narrow': drawCourseProfile(course),
    'course profile, wide': drawCourseProfile(course, sheet.wide),
    'dose timeline, narrow': drawDoseTimeline(doseRows),
    'dose timeline, wide': drawDoseTimeline(doseRows, sheet.wide),
    'home hero, band': drawHomeHero('band'),
    'home hero, upright': drawHomeHero('upright'),
    'parts map': drawPartsMap(partsMap),
    pathway: drawPathway([
      { scene: 'receptor', ...pathway.receptor },
      { scene: 'glutamate', ...pathway.glutamate },
      { scene: 'signals', ...pathway.signals },
      { scene: 'synapse', ...pathway.synapse },
    ]),
    'preparation waymarks': drawPreparationWaymarks(preparationWaymarks.tasks),
    'response range': drawResponseRange({
      low: responseRange.lowest.improved,
      high: responseRange.highest.improved,
      of: 10,
    }),
    'ring mark': drawRingMark(),
    'roles relay': drawRolesRelay(rolesRelay.roles),
    'session ring': drawSessionRing(divideSession(3.5, sessionRing.parts)),
    'site trail': drawSiteTrail(12),
    'two fields': drawTwoFields(twoFields),
    'two terrains': drawTwoTerrains(twoTerrains),
  };
}
