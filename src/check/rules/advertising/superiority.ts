import { isDoubted, namesOurs, type Hit } from '../grammar';
import { anyOf, type WordRule } from '../word-rule';
import { rulesOfKind } from './kind';

const superior = rulesOfKind(
  'superiority',
  (found) =>
    `“${found}” sets one treatment or practice above others; a reader may leave care that helps`,
);

const pills = '(?:antidepressants?|medic(?:ines?|ations?)|pills?|SSRIs?|SNRIs?)';
const treatments = [
  `(?:${pills}|talk(?:ing)? therapy|psychotherapy|CBT|EMDR|ECT|TMS|Spravato|esketamine|infusions?`,
  'treatments?|therap(?:y|ies)|alcohol|opioids?|aspirin|clinics?|practices|providers)',
].join('|');
const kind = '(?:(?:any|most|all|other|many|traditional|conventional|standard|your|an?|the) ){0,2}';
const better = [
  '(?:safer|better|faster|quicker|stronger|gentler|superior|more (?:effective|powerful|successful)',
  'better (?:results|outcomes)|fewer side effects)',
].join('|');
const places = '(?:clinics?|practice|providers?|therapists?|centers?|team)';
const first = [
  '(?:leading|best|finest|top|premier|most (?:trusted|experienced|advanced|respected)',
  '(?:highest|top)[- ]rated|number one|award-winning|#1)',
].join('|');

/** Shown by a study, or weighed without ketamine: “for some, talk therapy may work better than a pill”. */
const isComparisonKnown = (hit: Hit): boolean =>
  isDoubted(hit) ||
  hit.isSourced ||
  (/\b(?:may|might|could)\b/i.test(hit.before) && !namesOurs(hit.sentence));

export const superiority: readonly WordRule[] = [
  superior(
    anyOf(
      `${better} (?:than|to) ${kind}${treatments}|(?:outperform|beat)s? ${kind}${treatments}`,
      `(?:better|safer|faster|superior) alternative to`,
      'gold standard (?:in|of|for) (?:\\w+ )?(?:care|treatment|therapy)',
      '(?:most effective|only|no better) (?:treatment|therapy|medicine) (?:for|that works)',
    ),
    'Put <Cite id="…" /> of a study that compared the two after the sentence, or say how they differ.',
    isComparisonKnown,
  ),
  superior(
    anyOf(
      `replac(?:es?|ing) (?:your|an|any|all) (?:${pills}|other treatments?)`,
      `no more (?:antidepressants|pills)|instead of your ${pills}`,
      `(?:throw away|ditch|get off|leave behind|no longer need) (?:your|all|the) ${pills}`,
    ),
    'Write “ask your prescriber whether the two go together; do not stop one on your own”.',
  ),
  superior(
    anyOf(
      `${first}(?: (?!of\\b|for\\b|to\\b|in\\b|way\\b|time\\b|place\\b)[\\w-]+){0,2} ${places}(?! (?:for you|is\\b|to\\b))`,
      '(?:most (?:experienced|trusted|skilled)|number one|#1) (?:in|of) (?:the|our|all|\\p{Lu}\\p{L}+)',
      `unlike (?:other|most|many) ${places}|world[- ]class|second to none`,
    ),
    'Say what you do, for whom, and with what training. Nobody can check that someone is the best.',
  ),
];
