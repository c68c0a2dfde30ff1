import { pageUrl } from '~/lib/urls';
import type { Site } from '~/content/site';

/** The pages that name a fact, or one of the facts below it; every page has some of them around it. */
export function pagesShowing(site: Site, fact: string): string[] {
  const name = fact.replace(/\.\d+(?:\..*)?$/, '');
  return site.pages
    .filter(({ path }) => {
      const text = site.files.get(path) ?? '';
      return text.includes(`id="${name}"`) || text.includes(`id="${name}.`);
    })
    .map(({ id }) => pageUrl(id));
}
