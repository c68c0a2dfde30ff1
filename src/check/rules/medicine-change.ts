import type { Hit, WordRule } from './word-rules';

/** Only the person who prescribed a medicine can say that it may be changed: no word of ours tells a reader to. */

const either = (...words: readonly string[]): string => `(?:${words.join('|')})`;

const change = either(
  'stop',
  'quit',
  'skip',
  'pause',
  'halve',
  'discontinue',
  'withhold',
  'miss',
  'leave out',
  'hold back',
  'go without',
  'taper(?: off)?',
  'wean (?:yourself )?off',
  '(?:come|go|get) off',
  'cut (?:down|back|out)(?: on)?',
  'take (?:only )?(?:half|less|more|double)(?: of)?',
  '(?:double|reduce|lower|raise|increase|change|adjust)(?= (?:your|the|this|that|any|all|each|every|both|an?|it|them)\\b| or| and|,)',
);
const changing = either(
  'stopping',
  'quitting',
  'skipping',
  'pausing',
  'halving',
  'discontinuing',
  'tapering(?: off)?',
  'weaning off',
  '(?:coming|going|getting) off',
  'reducing',
  'lowering',
);
const changed = either(
  'stopped',
  'paused',
  'skipped',
  'halved',
  'tapered',
  'discontinued',
  'withheld',
  'reduced',
  'lowered',
);

const kindOfMedicine = either(
  'medicines?',
  'medications?',
  'meds',
  'pills?',
  'tablets?',
  'capsules?',
  'prescriptions?',
  'anti(?:depressant|psychotic)s?',
  'SSRIs?',
  'SNRIs?',
  'MAOIs?',
  'benzos?',
  'benzodiazepines?',
  'stimulants?',
  'opioids?',
  'mood stabili[sz]ers?',
  'blood thinners?',
  'insulin',
  'lithium',
  'lamotrigine',
  'lamictal',
  'zoloft',
  'sertraline',
  'prozac',
  'lexapro',
  'bupropion',
  'wellbutrin',
  'xanax',
  'ativan',
  'klonopin',
  'valium',
  'adderall',
  'ritalin',
  'methylphenidate',
  'naltrexone',
  'methadone',
  'buprenorphine',
  '\\w+(?:pram|oxetine|azepam|azolam|azodone|triptyline|apine)',
);
const medicine = `\\b(?:doses?|${kindOfMedicine})\\b(?! (?:questions?|lists?|pages?|parts?|sections?|visits?|costs?|bills?|burden)\\b)`;

/** Words between a verb and its medicine; any of these would begin another thought. */
const otherThought = either(
  'if',
  'when',
  'before',
  'after',
  'while',
  'until',
  'unless',
  'because',
  'so',
  'you',
  'we',
  'they',
  'on',
  'in',
  'at',
  'for',
  'with',
  'to',
  'about',
  'as',
  'that',
  'which',
  'who',
  'of',
  'take',
  'talking',
);
const thing = `(?:taking |using )?(?:(?:all|some|any|both|half|one|each|part) of )?(?:(?!${otherThought}\\b)[\\w’'-]+ ){0,4}?${medicine}`;
const whichOne = '(?:it|them)\\b';
const someTime =
  '(?=.*\\b(?:days?|weeks?|hours?|nights?|mornings?|before (?:your|the|an?|each|every) (?:session|visit|dose|lozenge))\\b)';
const changes = `${change}(?:(?:,| or| and|, or|, and) ${change})*`;
const order = `(?=${changes} (?:${thing}|taking ${whichOne})|(?:stop|pause|halve|taper|wean off|come off) ${whichOne}${someTime})`;

const link = either(
  'and',
  'or',
  'then',
  'so',
  'but',
  'just',
  'simply',
  'please',
  'also',
  'instead',
  'always',
  'kindly',
  'first',
);
const orderAfter = either(
  `^[^\\p{L}]*(?:${link},? )*`,
  `[,:;—–(]\\s*(?:${link},? )*`,
  `\\b${link} `,
  '\\b(?:must|should|(?:need|have|ought|got|best|better|wise|important|helpful|good idea|fine|ok|okay|all right|safer?|sure|remember) to) (?:then |first |also |just )?',
  '\\b(?:ask|tell|advise|want|need|urge|recommend|encourage|require|remind)s? (?:that )?(?:you|people|clients|everyone) (?:all )?(?:to )?',
);

const prescriber = either(
  'prescribers?',
  'doctors?',
  'clinicians?',
  'pharmacists?',
  'physicians?',
  'psychiatrists?',
  'nurses?',
  '(?:person|people|one) who prescribe[sd]?(?: (?:it|them))?',
);
const decision = either(
  'may',
  'might',
  'could',
  'can',
  'will',
  'would',
  'decides?',
  'tells?',
  'told',
  'says?',
  'said',
  'asks?',
  'asked',
  'advises?',
  'judges?',
  'wants?',
);

/** “Your prescriber may say that you should …” */
const byPrescriber = new RegExp(`\\b${prescriber}\\b[^,;:]*\\b${decision}\\b[^,;:]*$`, 'iu');
/** “… only if your prescriber tells you to.” */
const onPrescribersWord = new RegExp(
  `^[^;:]*(?:(?<!even )\\b(?:if|when|as|until|once|after) (?:your|the|a)(?: own)? ${prescriber} (?:has |have |had )?(?:tells?|told|says?|said|asks?|asked|agrees?|agreed|advises?|advised|decides?|wants?)\\b|\\b(?:only|together) with (?:your|the) ${prescriber}\\b|\\bon (?:your|the) ${prescriber}[’']s (?:word|advice)\\b)`,
  'iu',
);

const beforeVerb = either(
  'here',
  'on',
  'this',
  'page',
  'site',
  'one',
  'of',
  'us',
  'we',
  'you',
  'they',
  'it',
  'is',
  'should',
  'can',
  'could',
  'may',
  'must',
  'will',
  'would',
  'ever',
  'just',
  'simply',
  'suddenly',
  'to',
  'try',
  'have',
  'need',
  'be',
  'told',
  'asked',
  'tells?',
  'asks?',
  'advises?',
  'wants?',
  'recommends?',
  'people',
  'clients',
  'anyone',
  'everyone',
  'who',
  'else',
  'therapist',
  'therapists',
  'at',
  'all',
  'safer?',
  'best',
  'better',
  'wise',
  'fine',
  'ok',
  'okay',
  'good',
  'idea',
  'a',
);
/** The denial belongs to this verb: “Do not worry, just stop …” denies nothing. */
const denied = new RegExp(
  `(?:\\b(?:not|never|nobody|nothing|none|cannot|no \\w+)|n[’']t)(?:\\s+${beforeVerb})*\\s*$`,
  'iu',
);

/** One of several verbs, whose first says whether it is an order: “before you change, skip or stop a medicine”. */
const listed = new RegExp(
  `\\b${either('stop', 'skip', 'pause', 'halve', 'change', 'start', 'double', 'taper', 'quit', 'reduce', 'lower', 'raise')}(?: ${thing})?\\s*$`,
  'iu',
);
const inList = ({ before, found }: Hit): boolean =>
  /^(?:,\s*)?(?:(?:or|and)\s+)?$/i.test(found) && found !== '' && listed.test(before);

/** “If you feel well and skip a dose, …”; “Some people feel worse and stop the medicine.” */
const toldOfOthers = ({ before, found }: Hit): boolean => {
  if (
    /^(?:and|or)\s/i.test(found) &&
    /\b(?:if|when|before|after|because|whether|until|unless)\b[^,;:]*$/i.test(before)
  )
    return true;
  return (
    /^,?\s*(?:and|or)\s/i.test(found) &&
    /\b(?:people|they|those|some|many|who|participants|clients)\b/i.test(before) &&
    !/\byou\b/i.test(before)
  );
};
/** “We do not prescribe, stop or change a medicine.” */
const inDeniedList = ({ before, found, after }: Hit): boolean =>
  /^,\s*$/.test(found) &&
  /(?:\b(?:not|never|cannot)|n[’']t)(?! (?:worry|wait|hesitate|forget|mind|panic|fear)\b)(?: [\w’'-]+){1,3}$/i.test(
    before,
  ) &&
  /^[^,;:]*,? or\b/i.test(after);
const onlyAsked = ({ before, found }: Hit): boolean =>
  !/^[,:;—–(]/.test(found) &&
  /\b(?:whether|if|when|once|before|how|why|until)(?:\s+[\w’']+){0,3}\s*$/iu.test(before);
const othersMayAsk = ({ before, found }: Hit): boolean =>
  /(?<!\bwe )\b(?:may|might|could) (?:ask|tell|advise|want)\b[^,;:]*$/i.test(before + found);

const isNoOrder = (hit: Hit): boolean => {
  const lead = hit.before + hit.found;
  return (
    denied.test(lead) ||
    byPrescriber.test(lead) ||
    onPrescribersWord.test(hit.after) ||
    inList(hit) ||
    inDeniedList(hit) ||
    toldOfOthers(hit) ||
    onlyAsked(hit) ||
    othersMayAsk(hit)
  );
};

const allowedUse =
  /^\s*(?:with|without|together|more|twice|on your own|than|unless|until|before (?:we|you|your therapist))\b/i;

const rule = (pattern: string, unless: NonNullable<WordRule['unless']>): WordRule => ({
  rule: 'medicine-change',
  pattern: new RegExp(pattern, 'giu'),
  unless,
  message: () => 'this tells someone to change a medicine; only the person who prescribed it can',
  fix: 'Write “Ask your prescriber …. Do not stop it on your own”.',
});

export const medicineRules: readonly WordRule[] = [
  rule(`${orderAfter}${order}`, isNoOrder),
  // A yes to stopping ketamine itself, “the medicine”, is a promise that we keep.
  rule(
    `\\byou (?:can|may|could|might want to|will) (?:then |also |just )?(?=${changes} (?!(?:taking )?the )${thing})`,
    isNoOrder,
  ),
  rule(
    `\\b(?:recommend|suggest|advise|consider|try|start by|begin by) (?=${changing} (?:${thing}|taking ${whichOne}))`,
    isNoOrder,
  ),
  rule(
    `\\b${kindOfMedicine} (?:\\w+ ){0,3}?(?:should|must|needs? to|has to|have to) (?:first |then |always )?be (?=${changed}\\b)`,
    isNoOrder,
  ),
  rule(
    `\\b(?:do not|don[’']t|never|avoid) (?:take|taking|use|using) (?:any of )?(?:your|these|those) (?:(?!${otherThought}\\b)[\\w’'-]+ ){0,4}?${kindOfMedicine}\\b`,
    ({ after }) => allowedUse.test(after) || onPrescribersWord.test(after),
  ),
];
