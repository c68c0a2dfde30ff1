import { anyOf, type WordRule } from './word-rule';

const stop = [
  '(?:stop|quit|skip|miss|pause|halve|double|lower|reduce|raise|increase|change|adjust|discontinue',
  'leave out|go without|taper(?: off)?|wean (?:yourself )?off|(?:come|go|get) off',
  'cut (?:down|back)(?: on)?|take (?:half|less|more|double))',
].join('|');
const stopping = '(?:stopping|skipping|pausing|halving|lowering|reducing|tapering(?: off)?)';
const stopped = '(?:stopped|skipped|paused|halved|lowered|reduced|tapered|discontinued)';
const medicine = [
  '(?:medicines?|medications?|meds|pills?|tablets?|prescriptions?|(?<!lower |double )doses?|MAOIs?',
  'antidepressants?|antipsychotics?|stimulants?|opioids?|mood stabilizers?|blood thinners?|S[SN]RIs?',
  'benzo(?:diazepine)?s?|insulin|lithium|lamotrigine|naltrexone|sertraline|zoloft|prozac|xanax',
  'adderall|\\w+(?:oxetine|pram|azepam|azolam|apine))(?! (?:list|page|question)s?)',
].join('|');
/** “The medicine” is ketamine, and a yes to stopping that is a promise that we keep. */
const your = '(?:(?:your|their|any|all|one|half|an?|the(?! medicine)|this|these|of|other) )';
const usual = '(?:(?!(?:about|at|before|for|if|in|of|on|to|with)\\b)[\\w’-]+ ){0,2}';
const yourMedicine = `(?:${your}+${usual})?${medicine}`;
const it = '(?:taking (?:it|them)|(?:it|them) (?:\\w+ ){1,3}before)';
const stopIt = `${stop}(?: (?:or|and) ${stop})? (?:(?:taking |using )?${yourMedicine}|${it})`;
const harmlessly = '(?:with|without|together|twice|than|unless|until|on your own)';

/** Only the person who prescribed a medicine can say that it may be changed. These are orders to do so. */
const orders = [
  `(?<=^\\W*|[,;:—] (?:(?:and|but|so|then|also|just) )*|\\b(?:and|then|so|please) )${stopIt}`,
  `(?:should|must|(?:need|have) to|you (?:can|may|could|will))(?: just| safely)? ${stopIt}`,
  `(?:best|better|fine|okay|safe|wise|important|sure|remember|we (?:may |will )?ask you) to ${stopIt}`,
  `(?:recommend|suggest|advise|consider|try) ${stopping} ${yourMedicine}`,
  `${medicine} (?:should|must|needs? to|ha(?:s|ve) to) be ${stopped}`,
  `(?:do not|don[’']t|never|avoid) (?:take|taking) (?:your|these) ${usual}${medicine}(?! ${harmlessly})`,
];

/** A denial or a condition just before, or earlier in a list, and a prescriber who says it. */
const noOrder = [
  /(?:\b(?:not|never|no|nobody|who|whether|if|when|before|that|people|prescribers?|doctors?)\b|n[’']t\b)[^,;:]*$/i,
  /\b(?:do not|does not|cannot|never|nobody|who|people|they|(?:prescriber|doctor) \w+)\b(?! (?:wait|worry))[^;:]*, $/i,
  new RegExp(`\\b${stop}, $`, 'i'),
];
const onTheirWord =
  /(?<!even )\b(?:if|when|until|after|with) (?:your|the) (?:own )?(?:prescriber|doctor)/i;

export const medicineRules: readonly WordRule[] = [
  {
    rule: 'medicine-change',
    pattern: anyOf(...orders),
    unless: ({ before, after }) =>
      noOrder.some((words) => words.test(before)) || onTheirWord.test(after),
    message: () => 'this tells someone to change a medicine; only the person who prescribed it can',
    fix: 'Write “Ask your prescriber …. Do not stop it on your own”.',
  },
];
