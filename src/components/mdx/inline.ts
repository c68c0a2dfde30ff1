/** What a short text may use: an answer of `content/faq`, the words on a prescriber. */
import Fact from './Fact.astro';

export const inlineComponents = { Fact };
