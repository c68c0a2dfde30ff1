import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { doseTimelineSchema } from '~/schema/dose-timeline';
import { drawingsSchema, type Drawings } from '~/schema/drawings';
import * as figures from '~/figures';
import type { CourseFacts, Drawing } from '~/figures';
import { sumCourses, type VisitFees } from '~/lib/course';

const siteFile = (name: string): unknown =>
  parse(readFileSync(new URL(`../../../content/site/${name}.yaml`, import.meta.url), 'utf8'));
const doseRows: figures.DoseRow[] = Object.values(
  doseTimelineSchema.parse(siteFile('dose-timeline')),
).map(({ source, ...row }) => ({ ...row, id: source }));

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
    'care rings': figures.drawCareRings([
      { name: 'First 3 days', care: careRings.firstDays },
      careRings.later,
      careRings.lasting,
    ]),
    'certainty mark': figures.drawCertaintyMark(4),
    'closed trail': figures.drawClosedTrail(closedTrail.limits.length),
    'cost bar in visits': figures.drawCostBar(sumCourses(course, unsetFees)),
    'cost bar in money': figures.drawCostBar(sumCourses(course, sampleFees)),
    'course profile, narrow': figures.drawCourseProfile(course),
    'course profile, wide': figures.drawCourseProfile(course, figures.sheet.wide),
    'dose timeline, narrow': figures.drawDoseTimeline(doseRows),
    'dose timeline, wide': figures.drawDoseTimeline(doseRows, figures.sheet.wide),
    'home hero, band': figures.drawHomeHero('band'),
    'home hero, upright': figures.drawHomeHero('upright'),
    'parts map': figures.drawPartsMap(partsMap),
    pathway: figures.drawPathway([
      { scene: 'receptor', ...pathway.receptor },
      { scene: 'glutamate', ...pathway.glutamate },
      { scene: 'signals', ...pathway.signals },
      { scene: 'synapse', ...pathway.synapse },
    ]),
    'preparation waymarks': figures.drawPreparationWaymarks(preparationWaymarks.tasks),
    'response range': figures.drawResponseRange({
      low: responseRange.lowest.improved,
      high: responseRange.highest.improved,
      of: 10,
    }),
    'ring mark': figures.drawRingMark(),
    'roles relay': figures.drawRolesRelay(rolesRelay.roles),
    'session ring': figures.drawSessionRing(figures.divideSession(3.5, sessionRing.parts)),
    'site trail': figures.drawSiteTrail(12),
    'two fields': figures.drawTwoFields(twoFields),
    'two terrains': figures.drawTwoTerrains(twoTerrains),
  };
}
