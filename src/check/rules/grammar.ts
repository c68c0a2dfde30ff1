/** What plain patterns can tell about the words around a hit: whether a sentence says a thing, or denies, doubts or reports it. */

/** A sentence, and where in it the words in question stand. */
export interface Hit {
  readonly found: string;
  readonly before: string;
  readonly after: string;
  readonly sentence: string;
  readonly block: string;
  /** Whether a source stands beside the words. */
  readonly isSourced: boolean;
}

export const lastWords = (text: string, count: number): string =>
  text.trim().split(/\s+/).slice(-count).join(' ');

export const firstWords = (text: string, count: number): string =>
  text.trim().split(/\s+/).slice(0, count).join(' ');

const denial =
  /\b(?:not|no|never|nobody|nothing|none|nor|neither|without|cannot)\b|n[’']t\b|\b(?:bars?|forbids?) \w+ from\b/i;
const falseDenial = new RegExp(
  `(?:${[
    '\\bno (?:doubt|wonder|question|matter)|\\bnot (?:only|just|alone)|\\bnothing (?:less|short|else)',
    '\\bwithout (?:a )?(?:doubt|question)',
    "(?:\\bnot|n[’']t|\\bnever|\\bno need to) (?:worry|wait|hesitate|fear|be afraid)",
  ].join('|')})\\b`,
  'i',
);

/** Whether the words just before say that it is not so. */
export const isDenied = ({ before }: Hit): boolean => {
  const close = lastWords(before.split(/[;:]/).at(-1) ?? '', 8);
  return denial.test(close) && !falseDenial.test(close);
};

/** Denied, or only asked about or looked at. */
export const isDoubted = (hit: Hit): boolean =>
  isDenied(hit) ||
  /\b(?:whether|if|(?:checks?|makes? sure) that)\b[^,]*$/i.test(lastWords(hit.before, 6));

export const isHedged = (hit: Hit): boolean =>
  isDenied(hit) || /\b(?:may|might|could|whether|if)\b/i.test(lastWords(hit.before, 6));

/** Hedged, or said of some people only. */
export const isHedgedOrOfSome = (hit: Hit): boolean =>
  isHedged(hit) || /\b(?:some|few|many)\b/i.test(lastWords(hit.before, 4));

const speakers =
  /\b(?:ads?|advertis\w+|(?:web)?sites?|sellers?|headlines?|compan(?:y|ies)|(?:a|an|any|some|other|no|many) clinics?|you may)\b/i;
const say =
  /\b(?:says?|said|claims?|calls?|promis(?:es?|ing)|writes?|tells?|offers?|press(?:es)?|boasts?|read|heard?)\b/i;
const warning = new RegExp(
  `\\b(?:${[
    'beware|wary|be careful|walk away|myth|(?:is|are|be) wrong|untrue|not true|misleading',
    'advertising|breaks the law|illegal|against the law',
  ].join('|')})\\b`,
  'i',
);

const refutal = /\b(?:not|no|none|never|nobody|can|but|few)\b|n[’']t\b/i;

/** Whether a sentence warns of the words, or says who else says them and is followed by what is true: “Ads say … . It can be.” */
export function isReported({ before, found, after, sentence, block }: Hit): boolean {
  const start = before.split(/[.;:!?]\s/).at(-1) ?? '';
  if (warning.test(`${start}${found}${after.split(/[.;:!?]\s/)[0] ?? ''}`)) return true;
  const speaker = speakers.exec(start);
  if (speaker === null || !say.test(start.slice(speaker.index))) return false;
  return (
    /^\W*if\b/i.test(start) ||
    refutal.test(after + block.slice(block.indexOf(sentence) + sentence.length))
  );
}

const ourMedicine = 'ketamine|KAT|lozenges?|troches?|compounded';
const otherMedicine =
  'esketamine|spravato|nasal sprays?|sertraline|paroxetine|fluoxetine|naltrexone|lithium|antidepressants?|SSRIs?|anti-?psychotics?';
const medicines = new RegExp(`\\b(?:(${ourMedicine})|${otherMedicine})\\b`, 'gi');

/** The medicine that some words name first, or last: ours, another one, or none. */
export function medicineIn(text: string, place: 'first' | 'last'): 'ours' | 'another' | undefined {
  const found = [...text.matchAll(medicines)].at(place === 'first' ? 0 : -1);
  if (!found) return undefined;
  return found[1] === undefined ? 'another' : 'ours';
}

const ours = new RegExp(
  `\\b(?:${ourMedicine}|(?:our|this|the) (?:medicine|treatment|therapy))\\b`,
  'i',
);
export const namesOurs = (text: string): boolean => ours.test(text);
