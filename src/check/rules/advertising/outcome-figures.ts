import { isDoubted, type Hit } from '../grammar';
import { anyOf, type WordRule } from '../word-rule';
import { rulesOfKind } from './kind';

/** How many people fared how: a number that a reader in pain will hold on to, and so one that has its source beside it. */

const number =
  '(?:\\d[\\d,]*(?:\\.\\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|' +
  'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred)';
const people = '(?:people|persons?|clients?|patients?|couples|partners|adults|veterans|users)';
const part =
  '(?:(?:more than |over |about |nearly |almost )?(?:half|all|two[- ]thirds|three[- ]quarters|a third)|most|the (?:vast |great )?majority)';

const share = [
  `(?:${number}(?:-| to |–))?${number} ?(?:%|percent\\b)`,
  `${number} (?:in|of|out of) (?:every )?${number}`,
  `${part} of (?:our|my) (?:\\w+ )?${people}`,
  `(?:half|two[- ]thirds|three[- ]quarters|a third) of (?:all |the )?${people}`,
];

const fared = anyOf(
  '(?:feel|feels|feeling|felt|get|gets|got|be|are|become) (?:much |so much |a lot )?(?:better|well|closer|happier|worse|calmer)',
  'recover(?:s|ed|y)?|improv\\w+|remission|relie(?:f|ved?)|healed|cured|relapsed?',
  'respon(?:d|ds|ded|ders|se rates?)|benefit(?:s|ed)?|success\\w*|effective\\w*|satisfied',
  'side effects?|symptoms?|(?:reduction|drop) in|do it again|works? (?:for|in)|worked',
  '(?:was|were) helped|(?:would )?recommend us|would recommend',
  '(?:depression|anxiety|PTSD|pain) (?:scores? )?(?:falls?|fell|drops?|dropped|eased?|lifts?|lifted)',
);

const study = /\b(?:stud(?:y|ies)|trials?|reviews?|surveys?)\b/i;
const otherSide =
  /\b(?:(?:did|do|does|had|have|was|were) not|none|others|against|and \d+ (?:on|with|who))\b/i;

/** A short answer may repeat what a study found, when it has the other side of the number as well. */
const isWhole = ({ block }: Hit): boolean => study.test(block) && otherSide.test(block);

const counted = new RegExp(`\\b(?:${people}|success|responders)\\b`, 'i');
const isOutcome = ({ found, sentence }: Hit): boolean =>
  sentence.match(fared) !== null && (/(?:%|percent| 100)$/i.test(found) || counted.test(sentence));

export const outcomeFigures: WordRule = rulesOfKind(
  'outcome-figure',
  (found) =>
    `“${found}” counts how people fared, and no source stands beside it; someone in pain weighs a decision by such a number`,
)(
  anyOf(...share),
  'Put <Cite id="…" /> after the sentence, from a study and not from your own clients; or write “some people … , and others do not”.',
  (hit) => !isOutcome(hit) || hit.isSourced || isWhole(hit) || isDoubted(hit),
);
