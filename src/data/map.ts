import { fillFacts } from '~/lib/fact-places';
import { factTexts } from '~/lib/facts';
import type { SiteMap } from '~/content/schema/map';
import { factIds } from '~/content/schema/practice';
import { practice } from './practice';
import { onlyRecord } from './records';

/** The places of the map, with the practice’s numbers in their words. */
export async function siteMap(): Promise<SiteMap> {
  return fillFacts(await onlyRecord('map'), factTexts(await practice(), factIds));
}
