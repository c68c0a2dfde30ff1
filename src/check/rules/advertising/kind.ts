import type { RuleName } from '~/content/rules';
import { isDoubted, isReported, type Hit } from '../grammar';
import type { WordRule } from '../word-rule';

/** Makes the rules of one kind: they differ in their words, in what to write instead, and in when the words are fine. */
export const rulesOfKind =
  (rule: RuleName, message: WordRule['message']) =>
  (pattern: RegExp, fix: string, unless: (hit: Hit) => boolean = isDoubted): WordRule => ({
    rule,
    pattern,
    unless: (hit) => unless(hit) || isReported(hit),
    message,
    fix,
  });
