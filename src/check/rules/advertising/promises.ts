import { isDenied, isHedged, isHedgedOrOfSome, lastWords, type Hit } from '../grammar';
import { anyOf, type WordRule } from '../word-rule';
import { rulesOfKind } from './kind';

const promise = rulesOfKind('promise', (found) => `“${found}” promises more than anyone can know`);

const troubles =
  '(?:depression|anxiety|trauma|PTSD|pain|addiction|symptoms|cravings|fears?|panic|burnout)';
const yours = '(?:your |the |all |their )?';
const mend = '(?:reset|reboot|repair|rebuild|heal|regrow|restart|reprogram|recalibrate|regenerate)';
const willHelp =
  '(?:will|always) (?:helps?|works?|eases?|relieves?|heals?|ends?|lifts?|changes?)' +
  '(?! (?:at|on|with|us|me|your (?:prescriber|therapist))\\b)';
const mayHelp = 'Write “may help”.';
const someDo =
  'Write “some people feel better within hours or days; others do not, and relief often fades”.';

/** A place that is held for someone is no result of a therapy. */
const isOfPlace = (hit: Hit): boolean =>
  isDenied(hit) ||
  /\b(?:place|spot|slot|appointment|time|privacy)\b/i.test(lastWords(hit.before, 4));

/** What nobody can know beforehand: that it will help, how fast, for how long, and by what in the brain. */
export const promises: readonly WordRule[] = [
  promise(
    anyOf('cures?|cured|curing|curative'),
    'Say what studies found, such as “some people feel better for a time; others do not”.',
  ),
  promise(
    anyOf('heals? (?:you|your|trauma|depression|ptsd|anxiety)'),
    'Write “may help you heal”, with the risk beside it.',
    isHedged,
  ),
  promise(
    anyOf('(?:clinically |scientifically )?proven'),
    'Write “studies suggest”, and cite one with <Cite id="…" />.',
  ),
  promise(
    anyOf(
      'breakthroughs?|ground-?breaking|miracles?|miraculous|game[- ]chang\\w+|life[- ]changing|revolutionary|magic bullet',
    ),
    'Take it out, and say in plain words what was studied.',
  ),
  promise(
    anyOf(
      'rewir(?:e|es|ed|ing)|retrain(?:s|ed|ing)? (?:your|the|my|our|their) \\w+',
      `${mend}(?:s|ed|t?ing)? (?:your|the|my) (?:brain|mind|nervous system|nerves|neural \\w+)`,
      '(?:grow(?:s|ing)?|growth of) (?:new |back )(?:brain|nerve|neurons)(?: \\w+)?',
    ),
    'Write “change may come more easily for a while”.',
    isHedged,
  ),
  promise(
    anyOf('guarantee[sd]?'),
    'Nobody can guarantee a result. Say what is known, and that it differs from person to person.',
    isOfPlace,
  ),
  promise(
    anyOf('transform(?:s|ed|ing)? (?:your|lives|you)'),
    'Write “may help you change …”.',
    isHedged,
  ),
  promise(
    anyOf(
      '(?:rapid|instant|immediate|lasting|permanent) (?:relief|results|healing)',
      'complete (?:healing|recovery|relief)|relief (?:in|within) (?:just )?(?:minutes|hours|days)',
      '(?:feel|get) better (?:in|after|within) (?:just |only )?(?:one|a single|the first|your first|days|hours|minutes)',
      'works? (?:instantly|immediately|overnight|at once|in (?:just )?(?:one session|hours|minutes))',
      '(?:lasts?|healed|gone|changed?|better) (?:forever|for good)|permanently (?:relieves?|heals?|eases?|ends?|changes?)',
    ),
    someDo,
    isHedgedOrOfSome,
  ),
  promise(
    anyOf(
      '(?:profound|deep|lasting|dramatic) (?:and lasting )?(?:change|healing|transformation)s? (?:is|are|will|awaits?)',
    ),
    'Write “some people notice a change”.',
    isHedged,
  ),
  promise(
    anyOf(
      'you will (?:feel better|heal|recover|get well)(?![- ](?:your|prepared|informed|able))',
      `(?:ketamine|KAT|medicine|therapy|treatment|lozenges?|sessions?|it|this) ${willHelp}`,
      'works? for (?:everyone|everybody|anyone)|never fails?',
      'works? (?:when|where) (?:nothing else|everything else|other (?:treatments|medicines))',
    ),
    mayHelp,
  ),
  promise(
    anyOf(
      `you(?:[’']ll| will) be free (?:of|from) ${yours}${troubles}|${troubles}[- ]free`,
      `${troubles} (?:will|is going to) (?:be gone|vanish|disappear|lift|end|stop|go away)`,
      `freedom from ${yours}${troubles}|never (?:feel|be) (?:depressed|anxious|sad|afraid) again|leave ${yours}${troubles} behind`,
      `ends? ${yours}(?:depression|anxiety|trauma|PTSD|addiction)`,
      `goodbye,? (?:to )?${yours}${troubles}`,
      `(?:overcome|beat|conquer|defeat|erase|eliminate|dissolve|banish)s? ${yours}${troubles}`,
      '(?:get|win) (?:your|their) (?:life|lives) back|reclaim your life|feel like (?:a new person|new)',
      `kiss ${yours}${troubles} goodbye`,
      '(?:fix|correct|repair)(?:s|es)? (?:an? |the |your )?(?:chemical )?(?:imbalances?|brain)',
    ),
    'Write “may ease”, and that it can come back.',
    isHedged,
  ),
];
