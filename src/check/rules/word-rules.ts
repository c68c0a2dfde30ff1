import { advertising, advertisingInParagraph } from './advertising';
import { doseRules } from './doses';
import { isDenied, lastWords, namesOurs, type Hit } from './grammar';
import { medicineRules } from './medicine-change';
import { usWords } from './us-words';
import { anyOfAlsoHyphened, type WordRule } from './word-rule';

const feelsSafe =
  /\b(?:feel|feels|feeling|felt|keep|keeps|kept|keeping|stay|stays|staying|be|are you|am|at home|someone)\s+(?:\w+\s+)?$/i;
const alsoCalm = 'steady|structured|private|quiet|supportive|calm';
const places = 'setting|place|space|room|way home|way|ride|distance|storage|home|at home';
const safeThing = new RegExp(
  `^\\s*(?:,?\\s*(?:and )?(?:${alsoCalm}))*,?\\s*(?:${places}|adult|person|enough|here|right now|now)\\b`,
  'i',
);
const safetyAsked = /\b(?:whether|if|how|is it|would be|is this|are you|when)\b/i;
const condition = /\b(?:when|only|if|unless|depends|until|for you|right for)\b/i;

/** A thing to lock medicine into. */
const isStrongbox = ({ before, after }: Hit): boolean =>
  /\blocked\s+$/i.test(before) ||
  (/\b(?:an?|the|your)\s+$/i.test(before) && /^(?:[.;)]|\s+(?:has|that|with)\b|$)/i.test(after));

/** Other rules speak of “completely safe”, “safe for everyone” and “safer than”. */
const isSaidElsewhere = ({ found, before, after }: Hit): boolean =>
  /\b(?:completely|totally|perfectly|entirely|absolutely|very|100 ?%)\s+$/i.test(before) ||
  /^\s+for (?:everyone|everybody|anyone|all)\b/i.test(after) ||
  (/^safer$/i.test(found) && /^\s+than\b/i.test(after));

const isSafeInContext = (hit: Hit): boolean =>
  isStrongbox(hit) ||
  isSaidElsewhere(hit) ||
  (!/^\s*(?:,? and |,? )(?:effective|proven)/i.test(hit.after) &&
    (isDenied(hit) ||
      feelsSafe.test(hit.before) ||
      safeThing.test(hit.after) ||
      safetyAsked.test(lastWords(hit.before, 8)) ||
      condition.test(hit.after)));

const whose = '(?:his|her|their|your|my)';
const attempts = `attempts? (?:at|on) (?:suicide|${whose} (?:own )?li(?:fe|ves))`;
const deadly = 'hang(?:ed|ing)?|shot|shoot(?:ing)?|drown(?:ed|ing)?';

/** Said of ketamine, of what happens here, or of something that the sentence does not name. */
const isOfTherapy = ({ before, sentence }: Hit): boolean =>
  namesOurs(sentence) ||
  /\b(?:it|this|that|we|sessions?|therap(?:y|ies)|treatments?)\b|^\W*$/i.test(before);

const others: readonly WordRule[] = [
  {
    rule: 'safe',
    pattern: /\bsafe(?:st|r)?\b/gi,
    unless: isSafeInContext,
    message: () => '“safe” stands alone; nothing is safe for everyone',
    fix: 'Say when and for whom, and link to the risks: “may be used with care when a prescriber has checked you ([risks](/safety/))”.',
  },
  {
    rule: 'legal',
    pattern: /\blegal(?:ly)?\b/gi,
    unless: ({ after, sentence }) =>
      /\bprescri(?:ption|bed)\b/i.test(sentence) ||
      /^\s+(?:class|notices?|advice|name|guardian|age|rights?|help|reason|questions?|dates?)\b/i.test(
        after,
      ),
    message: () => '“legal” needs its condition in the same sentence',
    fix: 'Write “legal by prescription”.',
  },
  {
    rule: 'person-first',
    pattern: anyOfAlsoHyphened(
      'addicts?|junk(?:y|ies)|alcoholics?|abusers?|schizophrenics?|depressives',
      'the (?:mentally ill|depressed)|sufferers?|suffer(?:s|ed|ing)? from|victims?',
      '(?:get|got|gets|getting|stay|stays|staying|stayed|been|be|is|are|was|were|come) clean',
    ),
    unless: ({ found, after }) => /^alcoholics?$/i.test(found) && /^\s*Anonymous/.test(after),
    message: (found) => `“${found}” makes a person into their problem`,
    fix: 'Put the person first: “people with depression”, “people living with …”, “people who use drugs”, “in recovery”.',
  },
  {
    rule: 'person-first',
    pattern: /\babuse[ds]?\b|\babusing\b/gi,
    unless: ({ before, found }) =>
      /\b(?:child|childhood|sexual|physical|emotional|domestic|partner|elder|verbal)\s+$/i.test(
        before,
      ) ||
      (found === 'Abuse' && /Substance\s+$/.test(before)),
    message: (found) => `“${found}” judges the person`,
    fix: 'Write “drug use”, “misuse” or “use that is hard to stop”. For harm between people, say what kind, such as “emotional abuse”.',
  },
  {
    rule: 'patient',
    pattern: /\b(?:our|my|the|a|each|every|many|most|some) patients?\b/gi,
    unless: ({ block }) =>
      /prescrib|doctor|clinic|hospital|nurse|stud(?:y|ies)|trial|medical/i.test(block),
    message: () => 'people who see a therapist are called “client” on this site',
    fix: 'Write “client”; “patient” only beside a prescriber.',
  },
  {
    rule: 'suicide-safe',
    pattern: anyOfAlsoHyphened(
      'commit(?:s|ted|ting)? suicide|suicide (?:victims?|bids?|epidemic)',
      'suicidal (?:people|patients|clients|person)',
      `(?:failed|successful|unsuccessful|completed) (?:suicides?|suicide attempts?|${attempts})`,
    ),
    message: (found) => `“${found}” can hurt or mislead a reader in danger`,
    fix: 'Write “died by suicide”, “tried to end their life”, “thoughts of ending your life” or “people with thoughts of suicide”.',
  },
  {
    rule: 'suicide-safe',
    pattern: anyOfAlsoHyphened(
      `(?:${deadly}|poison(?:ed|ing)?) (?:him|her|your|my)sel(?:f|ves)|(?:${deadly}) themselves`,
      `slit(?:ting)? ${whose} wrists?|jump(?:ed|ing)? (?:off|from) (?:a|the) (?:bridge|roof|building)`,
      'lethal dose|(?:quick|painless) (?:death|way (?:out|to die))',
    ),
    message: () => 'this names a way to die; that can put a reader in danger',
    fix: 'Leave the method and the place out. Write “died by suicide” or “tried to end their life”, with a link to /help-now/.',
  },
  {
    rule: 'suicide-safe',
    pattern:
      /\b(?:prevents?|stops?|ends?) suicid(?:e|es|al \w+)\b|\b(?:saves?|saved) (?:your life|lives)\b/gi,
    unless: (hit) => isDenied(hit) || /\bwhether\b/i.test(hit.before) || !isOfTherapy(hit),
    message: (found) =>
      `“${found}” presents ketamine as the way out of a crisis; no study has shown that`,
    fix: 'Write “such thoughts eased for a few days in studies; preventing suicide was not studied”, with a link to /help-now/.',
  },
];

export const paragraphRules = advertisingInParagraph;

export const sentenceRules: readonly WordRule[] = [
  ...advertising,
  ...medicineRules,
  ...doseRules,
  ...others,
  ...usWords,
];
