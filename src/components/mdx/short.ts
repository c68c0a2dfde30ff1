/** What a short text may use: an answer of `content/faq`, the words on a prescriber. */
import Fact from './Fact.astro';
import type { ShortName } from './table';

export const shortComponents: Record<ShortName, typeof Fact> = { Fact };
