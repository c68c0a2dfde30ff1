import type { RuleName } from '~/content/rules';
import type { Hit } from './grammar';

/** Words that may not stand in a sentence, or in a paragraph. */
export interface WordRule {
  readonly rule: RuleName;
  readonly pattern: RegExp;
  /** True where the words are fine after all. */
  readonly unless?: (hit: Hit) => boolean;
  readonly message: (found: string) => string;
  readonly fix: string;
}

/** A pattern of whole words, from parts that are easy to read: any of them will do. */
export const anyOf = (...parts: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}-])(?:${parts.join('|')})(?![\\p{L}\\p{N}])`, 'giu');

/** As `anyOf`, also behind a hyphen: “ex-addict”. */
export const anyOfAlsoHyphened = (...parts: readonly string[]): RegExp =>
  new RegExp(`\\b(?:${parts.join('|')})\\b`, 'gi');
