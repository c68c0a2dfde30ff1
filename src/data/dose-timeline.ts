import { getCollection } from 'astro:content';
import file from '../../content/site/dose-timeline.yaml?raw';
import { inFileOrder } from './file-order';
import type { DoseTimelineRow } from '~/content/schema/dose-timeline';

/** When studies looked after a dose, in the order of the file. */
export const doseTimeline = async (): Promise<DoseTimelineRow[]> =>
  inFileOrder(await getCollection('doseTimeline'), file).map(({ data }) => data);
