import { getEntry } from 'astro:content';
import { fillFacts } from '~/lib/fact-places';
import { factTexts } from '~/lib/facts';
import type { SiteMap } from '~/content/schema/map';
import { factIds } from '~/content/schema/practice';
import { practice } from './practice';

/** The places of the map, with the practice’s numbers in their words. */
export async function siteMap(): Promise<SiteMap> {
  const entry = await getEntry('map', 'map');
  if (!entry) throw new Error('content/site/map.yaml is missing; restore it from the last version');
  return fillFacts(entry.data, factTexts(await practice(), factIds));
}
