import type { RuleName } from '~/content/rules';
import { medicineRules } from './medicine-change';
import { usWords } from './us-words';

/** A sentence, and where in it the words in question stand. */
export interface Hit {
  readonly found: string;
  readonly before: string;
  readonly after: string;
  readonly sentence: string;
  readonly block: string;
}

export interface WordRule {
  readonly rule: RuleName;
  readonly pattern: RegExp;
  /** True where the words are fine after all. */
  readonly unless?: (hit: Hit) => boolean;
  readonly message: (found: string) => string;
  readonly fix: string;
}

const lastWords = (text: string, count: number): string =>
  text.trim().split(/\s+/).slice(-count).join(' ');
const firstWords = (text: string, count: number): string =>
  text.trim().split(/\s+/).slice(0, count).join(' ');

const denial =
  /\b(?:not|no|never|nobody|none|nor|neither|without|cannot|isn’t|can’t|don’t|doesn’t|won’t|hasn’t|isn't|can't|don't|doesn't|won't|hasn't)\b/i;
const falseDenial =
  /\bno (?:doubt|wonder|question)\b|\bnot (?:only|just)\b|\bnothing (?:less|short)\b|\bwithout (?:a )?(?:doubt|question)\b/i;

/** Whether the words just before say that it is not so. */
const isDenied = ({ before }: Hit): boolean => {
  const close = lastWords(before.split(/[;:]/).at(-1) ?? '', 8);
  return denial.test(close) && !falseDenial.test(close);
};

/** Denied, or only asked about. */
const isDoubted = (hit: Hit): boolean =>
  isDenied(hit) || /\bwhether\b/i.test(lastWords(hit.before, 6));

const isHedged = (hit: Hit): boolean =>
  isDenied(hit) || /\b(?:may|might|could|whether|if)\b/i.test(lastWords(hit.before, 6));

const promise = (
  pattern: RegExp,
  fix: string,
  unless: WordRule['unless'] = isDoubted,
): WordRule => ({
  rule: 'promise',
  pattern,
  unless,
  message: (found) => `“${found}” promises more than anyone can know`,
  fix,
});

const promises: readonly WordRule[] = [
  promise(
    /\b(?:cures?|cured|curing|curative)\b/gi,
    'Say what studies found, such as “some people feel better for a time; others do not”.',
  ),
  promise(
    /\bheals? (?:you|your|trauma|depression|ptsd|anxiety)\b/gi,
    'Write “may help you heal”, with the risk beside it.',
    isHedged,
  ),
  promise(
    /\b(?:clinically |scientifically )?proven\b/gi,
    'Write “studies suggest”, and cite one with <Cite id="…" />.',
  ),
  promise(
    /\b(?:breakthroughs?|miracles?|miraculous|game[- ]chang\w+|life[- ]changing|revolutionary|magic bullet)\b/gi,
    'Take it out, and say in plain words what was studied.',
  ),
  promise(
    /\brewir(?:e|es|ed|ing)\b|\bretrain(?:s|ed|ing)? (?:your|the|my|our|their) \w+/gi,
    'Write “change may come more easily for a while”.',
    isHedged,
  ),
  promise(
    /\bguarantee[sd]?\b/gi,
    'Nobody can guarantee a result. Say what is known, and that it differs from person to person.',
  ),
  promise(
    /\btransform(?:s|ed|ing)? (?:your|lives|you)\b/gi,
    'Write “may help you change …”.',
    isHedged,
  ),
  promise(
    /\b(?:rapid|instant|immediate|lasting|permanent) (?:relief|results|healing)\b/gi,
    'Write “some people feel better within hours or days; others do not, and relief often fades”.',
    isHedged,
  ),
  promise(
    /\b(?:profound|deep|lasting|dramatic) (?:and lasting )?(?:change|healing|transformation)s? (?:is|are|will|awaits?)\b/gi,
    'Write “some people notice a change”.',
    isHedged,
  ),
  promise(
    /\byou will (?:feel better|heal|recover|get well)\b|\b(?:ketamine|KAT|medicine|therapy|treatment|lozenges?|sessions?|it|this) (?:will|always) (?:helps?|works?|eases?|relieves?|heals?|ends?|lifts?|changes?)\b/gi,
    'Write “may help”.',
  ),
];

const feelsSafe =
  /\b(?:feel|feels|feeling|felt|keep|keeps|kept|keeping|stay|stays|staying|be|are you|am|at home|someone)\s+(?:\w+\s+)?$/i;
const safeThing =
  /^\s*(?:,?\s*(?:steady|structured|private|quiet|supportive|calm|and (?:steady|quiet|private|supportive|structured)))*,?\s*(?:setting|place|space|room|way home|way|ride|adult|person|distance|storage|home|at home|enough|here|right now|now)\b/i;
const safetyAsked = /\b(?:whether|if|how|is it|would be|is this|are you|when)\b/i;
const condition = /\b(?:when|only|if|unless|depends|until|for you|right for)\b/i;

const isSafeInContext = (hit: Hit): boolean =>
  !/^\s*(?:,? and |,? )(?:effective|proven)/i.test(hit.after) &&
  (isDenied(hit) ||
    feelsSafe.test(hit.before) ||
    safeThing.test(hit.after) ||
    safetyAsked.test(lastWords(hit.before, 8)) ||
    condition.test(hit.after));

const others: readonly WordRule[] = [
  {
    rule: 'safe',
    pattern: /\bsafe(?:st|r)?\b/gi,
    unless: isSafeInContext,
    message: () => '“safe” stands alone; nothing is safe for everyone',
    fix: 'Say when and for whom, and link to the risks: “may be used with care when a prescriber has checked you ([risks](/safety/))”.',
  },
  {
    rule: 'safe',
    pattern:
      /\bsafely (?:used|given|taken|treats?|relieves?|helps?)\b|\b(?:used|given|taken) safely\b|\b(?:completely|totally|perfectly|very) safe\b|\b(?:no|without) (?:side effects|risks?)\b(?! from a (?:drug|medicine))/gi,
    unless: ({ before, found }) =>
      /^(?:no|without)/i.test(found)
        ? /\bnot\b/i.test(lastWords(before, 3))
        : isDenied({ found, before, after: '', sentence: '', block: '' }),
    message: (found) => `“${found}” leaves out the risks`,
    fix: 'Name the risk, and link to /safety/.',
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
    pattern:
      /\b(?:addicts?|junk(?:y|ies)|sufferers?|suffer(?:s|ed|ing)? from|victims?|alcoholics?|schizophrenics?|depressives|abusers?|the (?:mentally ill|depressed)|(?:get|got|gets|getting|stay|stays|staying|stayed|been|be|is|are|was|were|come) clean)\b/gi,
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
    pattern:
      /\bcommit(?:s|ted|ting)? suicide\b|\b(?:failed|successful|unsuccessful|completed) (?:suicides?|suicide attempts?|attempts? (?:at|on) (?:suicide|(?:his|her|their|your|my) (?:own )?li(?:fe|ves)))\b|\bsuicide (?:victims?|bids?|epidemic)\b|\bsuicidal (?:people|patients|clients|person)\b/gi,
    message: (found) => `“${found}” can hurt or mislead a reader in danger`,
    fix: 'Write “died by suicide”, “tried to end their life”, “thoughts of ending your life” or “people with thoughts of suicide”.',
  },
  {
    rule: 'suicide-safe',
    pattern:
      /\b(?:slit(?:ting)? (?:his|her|their|your|my) wrists?|(?:hang(?:ed|ing)?|shot|shoot(?:ing)?|poison(?:ed|ing)?|drown(?:ed|ing)?) (?:him|her|your|my)sel(?:f|ves)|(?:hang(?:ed|ing)?|shot|shoot(?:ing)?|drown(?:ed|ing)?) themselves|jump(?:ed|ing)? (?:off|from) (?:a|the) (?:bridge|roof|building)|lethal dose|(?:quick|painless) (?:death|way (?:out|to die)))\b/gi,
    message: () => 'this names a way to die; that can put a reader in danger',
    fix: 'Leave the method and the place out. Write “died by suicide” or “tried to end their life”, with a link to /help-now/.',
  },
  {
    rule: 'suicide-safe',
    pattern:
      /\b(?:prevents?|stops?|ends?) suicid(?:e|es|al \w+)\b|\b(?:saves?|saved) (?:your life|lives)\b/gi,
    unless: (hit) => isDenied(hit) || /\bwhether\b/i.test(hit.before),
    message: (found) =>
      `“${found}” presents ketamine as the way out of a crisis; no study has shown that`,
    fix: 'Write “such thoughts eased for a few days in studies; preventing suicide was not studied”, with a link to /help-now/.',
  },
];

const drugBefore = /\b(?:esketamine|spravato|an[a]?esthe\w+)\b/i;

/** Whether the approval that is spoken of belongs to esketamine or to anesthesia, and not to ketamine for a condition of the mind. */
const isTrueApproval = (hit: Hit): boolean => {
  const before = lastWords(hit.before, 12);
  const after = firstWords(hit.after, 12);
  if (!/\bketamine\b/i.test(`${before} ${after}`)) return true;
  if (isDenied(hit) || /\b(?:an[a]?esthe\w+)\b/i.test(`${before} ${after}`)) return true;
  const nearestDrug = [...before.matchAll(/\b(?:es)?ketamine\b|\bspravato\b/gi)].at(-1)?.[0];
  return (
    drugBefore.test(nearestDrug ?? '') ||
    (nearestDrug === undefined && /^\W*(?:\w+\W+){0,3}?(?:esketamine|spravato)\b/i.test(after))
  );
};

/** Read over the whole paragraph: the approval may stand in the next sentence. */
export const paragraphRules: readonly WordRule[] = [
  {
    rule: 'fda-approved',
    pattern:
      /\b(?:FDA|Food and Drug Administration)(?:[- ]|’s |'s )?(?:has |have |had )?(?:now |since |also |recently |officially |fully )?(?:approv(?:ed|al|es)|cleared)\b|\bapproved by the (?:FDA|Food and Drug Administration)\b/gi,
    unless: isTrueApproval,
    message: () =>
      'this says or suggests that the FDA approved ketamine for a condition of the mind; it did not',
    fix: 'Write “approved as an anesthetic; its use for depression is off-label”, or name esketamine (Spravato), which is approved.',
  },
];

export const sentenceRules: readonly WordRule[] = [
  ...promises,
  ...medicineRules,
  ...others,
  ...usWords,
];
