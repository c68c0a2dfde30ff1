import type { PageNeeds } from './header-file';
import { preloadModules } from './module-preload';
import { needsOf, withPolicy } from './policy';
import type { Scripts } from './scripts';
import { separateWords } from './separate-words';
import { createStyleFilter } from './used-styles';

export interface FinishedPage {
  readonly html: string;
  readonly needs: PageNeeds;
}

/**
 * Gives the function that finishes a page once Astro has written it. The order counts: the policy is last, as it names
 * the page’s styles and scripts by their hashes, and what the page needs is asked once, for its markup and for the host.
 */
export function createFinisher(scripts: Scripts) {
  const filterStyles = createStyleFilter(scripts);
  return async (address: string, built: string): Promise<FinishedPage> => {
    const preloading = preloadModules(separateWords(built), scripts);
    const styled = await filterStyles(preloading);
    const needs = needsOf(address, styled);
    return { html: withPolicy(styled, needs), needs: { address, ...needs } };
  };
}
