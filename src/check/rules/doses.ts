import type { Hit } from './grammar';
import { largeNumber, smallNumber } from './typed-numbers';
import type { WordRule } from './word-rule';

/** Amounts of a medicine that are typed into words: what is right for one reader may harm the next. */

const fraction = '(?:a |one |three )?(?:half|quarters?|thirds?)';
const inWords = `(?:(?:${largeNumber}|${smallNumber})(?: and (?:a |one )?(?:half|quarter))?|${fraction})(?: (?:of )?an?)?`;
const number = `(?:\\d[\\d,]*(?:\\.\\d+)?[½¼¾]?|[½¼¾]|${inWords})`;
const amount = `${number}(?: ?(?:to|or|and|[-–—]) ?${number})?[- ]?`;
const unit = '(?:mgs?|milligrams?)';
const byWeight = '(?: ?(?:/|per|for each|for every) ?(?:kg|kilo(?:gram)?s?|pounds?)\\b)?';

const medicine =
  /^ of (?:(?:the|your|this|that|our|oral|pure|racemic|compounded) )*(?:\w*ketamine|medicines?|medications?|drugs?|lozenges?|troches?|body|it|them)\b/iu;
const study =
  /\b(?:stud(?:y|ies)|trials?|research(?:ers)?|volunteers|participants|placebo|animals?|rats?|mice)\b/iu;
/** What a study gave, with the study beside it. */
const isOfStudy = ({ block, isSourced }: Hit): boolean => isSourced && study.test(block);
/** “Two hundred milligrams of caffeine”, “not one milligram of it leaves the box”. */
const isOfAnother = ({ found, before, after }: Hit): boolean =>
  (/^ of \w/u.test(after) && !medicine.test(after)) ||
  (/^(?:one|an?) /iu.test(found) && /\bnot (?:even )?$/iu.test(before));
/** Of sugar or fat in the blood. */
const isOfBlood = ({ after }: Hit): boolean => /^ ?(?:\/|per) ?(?:dl|decilit)/iu.test(after);
/** What a pharmacy asks for what it makes. */
const isPriced = ({ sentence, after }: Hit): boolean =>
  sentence.includes('$') && /^ (?:lozenge|troche|tablet|capsule|vial|spray)/iu.test(after);

export const doseRules: readonly WordRule[] = [
  {
    rule: 'dose-in-prose',
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}.-])${amount}${unit}${byWeight}(?![\\p{L}\\p{N}])`,
      'giu',
    ),
    unless: (hit) => isOfStudy(hit) || isOfAnother(hit) || isOfBlood(hit) || isPriced(hit),
    message: (found) =>
      `the dose “${found.trim()}” is typed into the text; what is right for one person can harm another`,
    fix: 'Leave the amount out: “your prescriber sets the dose”. Where it is what a study gave, say so, and put the source beside it, <Cite id="…" />.',
  },
];
