import type { Hit } from './grammar';
import type { WordRule } from './word-rule';

/**
 * Only the person who prescribed a medicine can say that it may be changed: no word of ours tells a reader to. Plain
 * patterns tell orders from what only speaks of them, clause by clause; where they err, a writer sets the rule aside.
 */

const verbs = [
  'stop|quit|skip|pause|halve|discontinue|withhold|miss|leave out|hold back|go without',
  'taper(?: off)?|wean (?:yourself )?off|(?:come|go|get) off|cut (?:down|back|out)(?: on)?',
  'take (?:only )?(?:half|less|more|double)(?: of)?',
  '(?:double|reduce|lower|raise|increase|change|adjust)(?= (?:your|the|this|any|all|each|an?|it|or|and)\\b|,)',
].join('|');
const gerunds =
  'stopping|quitting|skipping|pausing|halving|discontinuing|tapering(?: off)?|reducing';
const participles = 'stopped|paused|skipped|halved|tapered|discontinued|withheld|reduced|lowered';

const medicines = [
  'medicines?|medications?|meds|pills?|tablets?|capsules?|prescriptions?|anti(?:depressant|psychotic)s?',
  'SSRIs?|SNRIs?|MAOIs?|benzos?|benzodiazepines?|stimulants?|opioids?|mood stabili[sz]ers?|blood thinners?',
  'insulin|lithium|lamotrigine|lamictal|zoloft|sertraline|prozac|lexapro|bupropion|wellbutrin|xanax|ativan',
  'klonopin|valium|adderall|ritalin|methylphenidate|naltrexone|methadone|buprenorphine',
  '\\w+(?:pram|oxetine|azepam|azolam|azodone|triptyline|apine)',
].join('|');

const anotherThought = 'if|when|while|before|after|until|unless|you|they|who|about|for|in|on|at|to';
/** “The medicine” is ketamine: a yes to stopping that is a promise that we keep. */
const medicine = `(?:(?!(?:${anotherThought}|the medicine)\\b)[\\w’'-]+ ){0,5}?(?:doses?|${medicines})\\b(?! (?:questions?|lists?|pages?)\\b)`;
const list = `(?:${verbs})(?:(?:,| or| and|, or|, and) (?:${verbs}))*`;
const time =
  '(?=.*\\b(?:days?|weeks?|hours?|nights?|mornings?|before (?:your|the|an?|each|every))\\b)';

const prescribers =
  'prescribers?|doctors?|clinicians?|pharmacists?|physicians?|psychiatrists?|nurses?|(?:person|people|one) who prescribe[sd]?';

/** A comma between two verbs of a list is no end of a clause: “never skip a dose, stop a medicine or halve a pill”. */
const inList = new RegExp(
  `(\\b(?:${verbs}|prescribe|give|add|start)\\b[^,;:]*),\\s*(?=(?:or |and )?(?:${verbs})\\b)`,
  'giu',
);
const ends = /[,;:—–(]|\b(?:but|so|then)\b/iu;

/** What stands right before a verb that gives an order: nothing, a link, or words such as “you should” and “it is best to”. */
const orderAfter = new RegExp(
  `(?:^\\W*|\\b(?:${[
    'and|or|please|just|simply|kindly|also|always|first|instead|must|should|you (?:can|may|could|will)(?: just)?',
    '(?:need|have|got|ought|best|better|wise|important|helpful|idea|fine|okay?|all right|safer?|sure) to',
    '(?:you|people|clients|everyone|remember) to',
  ].join('|')}))\\s*$`,
  'iu',
);

/** Words before a verb that make it no order: a denial, a condition, a prescriber, others who do or may ask it. */
const noOrderAfter = [
  /\b(?:not|never|nobody|nothing|none|cannot|no|dangerous|risky)\b|n[’']t\b/iu,
  /\b(?:whether|if|when|once|before|because|how|why|until)\b/iu,
  new RegExp(`\\b(?:${prescribers})\\b`, 'iu'),
  /(?<!\bwe )\b(?:may|might|could) (?:ask|tell|advise|want)\b/iu,
  /\b(?:people|they|those|some|many|who|clients|participants)(?: (?!to\b)[\w’']+){0,3}\s*$/iu,
];
/** “… only if your prescriber tells you to.” */
const onPrescribersWord = new RegExp(
  `^[^,;:]*(?:(?<!even )\\b(?:if|when|as|until|once|after)|\\b(?:only|together) with) (?:your|the|a)(?: own)? (?:${prescribers})`,
  'iu',
);

/** What stands before the words in question, from the beginning of their clause. */
const clauseBefore = ({ before, found }: Hit): string =>
  `${before}${found}`.replace(inList, '$1 ').slice(0, -found.length).split(ends).at(-1) ?? '';

const isDenied = (hit: Hit): boolean =>
  noOrderAfter.some((words) => words.test(clauseBefore(hit))) || onPrescribersWord.test(hit.after);

const isNoOrder = (hit: Hit): boolean => !orderAfter.test(clauseBefore(hit)) || isDenied(hit);
const allowedUse = /^\s*(?:with|without|together|more|twice|on your own|than|unless|until)\b/iu;

const rule = (pattern: string, unless: NonNullable<WordRule['unless']>): WordRule => ({
  rule: 'medicine-change',
  pattern: new RegExp(pattern, 'giu'),
  unless,
  message: () => 'this tells someone to change a medicine; only the person who prescribed it can',
  fix: 'Write “Ask your prescriber …. Do not stop it on your own”.',
});

export const medicineRules: readonly WordRule[] = [
  rule(`\\b${list} (?:taking |using )?(?:${medicine}|(?<=taking )(?:it|them)\\b)`, isNoOrder),
  rule(`\\b(?:stop|pause|halve|taper|wean off|come off) (?:it|them)\\b${time}`, isNoOrder),
  rule(`\\b(?:recommend|suggest|advise|consider|try) (?:${gerunds}) ${medicine}`, isDenied),
  rule(
    `\\b(?:${medicines}) (?:should|must|needs? to|ha(?:s|ve) to) be (?:${participles})\\b`,
    isDenied,
  ),
  rule(
    `\\b(?:do not|don[’']t|never|avoid) (?:take|taking|use|using) (?:your|these|those) ${medicine}`,
    ({ after }) => allowedUse.test(after) || onPrescribersWord.test(after),
  ),
];
