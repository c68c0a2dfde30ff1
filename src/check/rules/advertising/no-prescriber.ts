import { isDenied, type Hit } from '../grammar';
import { anyOf, type WordRule } from '../word-rule';
import { rulesOfKind } from './kind';

const careLeftOut = rulesOfKind(
  'no-prescriber',
  (found) => `“${found}” leaves out the prescriber, who finds the people whom ketamine would harm`,
);

const doctor = '(?:doctors?|physicians?|prescribers?|psychiatrists?)';
const gate = `(?:medical |in-person |${doctor}[’']s? )?(?:prescriptions?|${doctor}|evaluations?|exams?|visits?|notes?|check-?ups?)`;
const needed = '(?:needed|required|necessary)';
const drug = '(?:ketamine|lozenges?|troches?)';
const we =
  "(?:(?:we|I)(?:[’']ll)?|our (?:therapists?|clinicians?|team|practice|clinic|staff))(?: can| will| may| also)?";
const hands = '(?:ships?|mails?|sells?|delivers?|suppl(?:y|ies)|sends?|offers?|provides?|gives?)';
const everyone = '(?:everyone|everybody|anyone)';

/** Booking a talk needs no doctor, nor does therapy without the medicine. */
const needsNone = (hit: Hit): boolean =>
  isDenied(hit) ||
  /\bwithout (?:ketamine|medicine)\b/i.test(hit.before) ||
  /^(?:[’']s letter| yet\b)|^[^.]*\b(?:to (?:book|call|ask|talk)|for (?:a|an|the) (?:intake|talk|first|call))\b/i.test(
    hit.after,
  );

/** Not offered, but told of: what people have used or bought elsewhere, and what comes of it. */
const isTold = (hit: Hit): boolean =>
  isDenied(hit) ||
  /\b(?:nobody|nothing|no|not|cannot)\b/i.test(hit.after) ||
  /\b(?:bought|us(?:e[sd]?|ing)|(?:have|has|who) tak(?:en|e)|took|street|danger\w*|risk\w*|crime)\b/i.test(
    hit.sentence,
  );

const isByPharmacy = (hit: Hit): boolean => isDenied(hit) || /\bpharmac/i.test(hit.sentence);

const byPrescriber =
  'Say that a prescriber who is independent of you examines each person first, and may say no.';

export const careIsLeftOut: readonly WordRule[] = [
  careLeftOut(
    anyOf(
      `no ${gate}(?: ${gate})? (?:is |are )?${needed}|prescriptions? (?:is |are )?not ${needed}`,
      `(?:don[’']t|do not|won[’']t|will not|never) need (?:to see )?(?:a|an|any) ${gate}`,
      `(?:needs? no|no need (?:to see|for) an?) ${gate}|no questions asked`,
    ),
    byPrescriber,
    needsNone,
  ),
  careLeftOut(
    anyOf(
      `without (?:a |any |ever |the )?(?:(?:seeing|visiting|talking to) (?:a |any |your )?${doctor}|${doctor}[’']s? office|${gate})`,
    ),
    byPrescriber,
    isTold,
  ),
  careLeftOut(
    anyOf(
      `skip (?:the |a |your )?(?:[\\w ]{0,20}and the )?${gate}`,
      `(?:order|buy) (?:your |our )?${drug}(?: lozenges)?`,
      `${everyone} (?:qualifies|is (?:approved|eligible|accepted))`,
      `${everyone} can (?:get|have|take|receive|start) (?:${drug}|the medicine|treatment)`,
      '(?:same[- ]day|instant|immediate|easy|quick) (?:prescriptions?|approvals?)',
      '(?:prescription|approved|approval) in (?:just )?(?:\\w+ )?(?:minutes|seconds|hours)',
    ),
    byPrescriber,
  ),
  careLeftOut(
    anyOf(
      `${we} (?:prescribes?|dispenses?)(?! (?:nothing|no|none)\\b)`,
      `${we} ${hands} (?:you )?(?:ketamine )?(?:lozenges?|troches?|prescriptions?)`,
      `${drug} (?:is |are )?(?:delivered|shipped|mailed) to`,
    ),
    'Write that a prescriber prescribes and a pharmacy sends. ' +
      'If someone of your practice holds that license, set this aside and name them.',
    isByPharmacy,
  ),
];
