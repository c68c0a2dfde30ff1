import { getCollection } from 'astro:content';
import type { DoseTimelineRow } from '~/schema/dose-timeline';

/** When studies looked after a dose, in the order of the file. */
export const doseTimeline = async (): Promise<DoseTimelineRow[]> => (await getCollection('doseTimeline')).map(({ data }) => data);
