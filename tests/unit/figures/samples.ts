import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { doseTimelineSchema } from '~/schema/dose-timeline';
import * as figures from '~/figures';
import type { CourseFacts, Drawing } from '~/figures';
import { sumCourses, type VisitFees } from '~/lib/course';

const rowsFile = new URL('../../../content/site/dose-timeline.yaml', import.meta.url);
const doseRows: figures.DoseRow[] = Object.values(doseTimelineSchema.parse(parse(readFileSync(rowsFile, 'utf8')))).map(({ source, ...row }) => ({ ...row, id: source }));

export const course: CourseFacts = {
  preparationSessions: { min: 5, max: 10 },
  preparationMonths: { min: 1.5, max: 3 },
  journeys: { min: 1, max: 6 },
  journeyHours: { min: 3.5, max: 3.5 },
  integrationSessions: { min: 4, max: 10 },
  months: { min: 3, max: 6 },
};

export const unsetFees: VisitFees = {};
export const sampleFees: VisitFees = { intake: 100, preparation: 100, journey: 400, integration: 100 };

/** Every drawing of the room, made afresh on each call. */
export function drawAll(): Record<string, Drawing> {
  return {
    'care rings': figures.drawCareRings(figures.careStages(3)),
    'certainty mark': figures.drawCertaintyMark(4),
    'closed trail': figures.drawClosedTrail(figures.limits.length),
    'cost bar in visits': figures.drawCostBar(sumCourses(course, unsetFees)),
    'cost bar in money': figures.drawCostBar(sumCourses(course, sampleFees)),
    'course profile, narrow': figures.drawCourseProfile(course),
    'course profile, wide': figures.drawCourseProfile(course, figures.sheet.wide),
    'dose timeline, narrow': figures.drawDoseTimeline(doseRows),
    'dose timeline, wide': figures.drawDoseTimeline(doseRows, figures.sheet.wide),
    'home hero, band': figures.drawHomeHero('band'),
    'home hero, upright': figures.drawHomeHero('upright'),
    'parts map': figures.drawPartsMap(figures.innerParts),
    pathway: figures.drawPathway(figures.pathwaySteps),
    'preparation waymarks': figures.drawPreparationWaymarks(figures.preparationTasks),
    'response range': figures.drawResponseRange({ low: 3, high: 7, of: 10 }),
    'ring mark': figures.drawRingMark(),
    'roles relay': figures.drawRolesRelay(figures.roles),
    'session ring': figures.drawSessionRing(figures.typicalSession(3.5)),
    'site trail': figures.drawSiteTrail(12),
    'two fields': figures.drawTwoFields(figures.fieldFacts),
    'two terrains': figures.drawTwoTerrains(figures.coupleFacts),
  };
}
