import { findingsOfPattern, type WordFinding } from './word-finding';

/** Phone numbers, prices and e-mail addresses that are typed into words. */

const phones = {
  withArea: String.raw`(?<![\w./-])(?:\+?1[-. ]?)?(?:\(\d{3}\)\s?|\d{3}[-. ])\d{3}[-. ]\d{4}`,
  inLetters: String.raw`(?<![\w./-])1-8\d\d-\d{3}-[A-Z\d]{4}`,
  unbroken: String.raw`(?<![\w./-])\+?\d{10,11}`,
  local: String.raw`(?<![\w./:-])\d{3}-\d{4}`,
  textLines: String.raw`\b(?:741741|741-741|838255|678678)`,
};
const phone = new RegExp(`(?:${Object.values(phones).join('|')})\\b`, 'g');
const price = /(?:\$|US\$|USD ?)\s?\d[\d,]*(?:\.\d+)?|\b\d[\d,]* ?(?:dollars|bucks|USD)\b/gi;
const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
export const smallNumber = '(?:one|two|three|four|five|six|seven|eight|nine)';
const teens = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const underHundred = `(?:(?:${tens})(?:[- ]${smallNumber})?|${teens})`;
const count = `(?:a|${smallNumber}|${underHundred}) (?:hundred|thousand)`;
/** A number in words, from ten up: “a hundred and fifty”. */
export const largeNumber = `(?:${count}(?:,? (?:and )?(?:${count}|${underHundred}|${smallNumber}))*|${underHundred})`;
/** A price in words: “two hundred dollars”, “a hundred and fifty bucks”. */
const wordPrice = new RegExp(`\\b${largeNumber} (?:US )?(?:dollars|bucks)\\b`, 'gi');
const email = /\b[\w.+-]+@[\w-]+\.[\w.]+\b/g;

/** Numbers and addresses of others, which no file of the practice holds. */
const othersPrice =
  /\b(?:parking|garage|meters?|bus|train|ferry|taxi|toll|law|act|rule|federal|dispute|estimate)\b/i;
const ownPrice = /\b(?:our|we|sessions?|intake|fees?)\b/i;
const othersAddress =
  /\b(?:colleagues?|pharmac(?:y|ies)|prescribers?|board|agency|insurers?|clinics?|doctors?|Dr\.?|supervisor)\s(?:[^.;:]|Dr\.)*$/i;
const ownAddress = /\b(?:us|me)\b[^.;:]{0,20}$/i;
const fax = /\bfax(?:es)?\b[^.;:]{0,30}:?\s*$/i;

const ends = /[,;:—–(]|[.!?]\s|\b(?:and|but)\b/i;
/** The clause that a place in a text belongs to. */
const clauseAt = (text: string, index: number): string =>
  `${text.slice(0, index).split(ends).at(-1) ?? ''}${text.slice(index).split(ends)[0] ?? ''}`;

const isOthersPrice = (text: string, index: number): boolean => {
  const clause = clauseAt(text, index);
  return othersPrice.test(clause) && !ownPrice.test(clause);
};

const isOthersAddress = (before: string): boolean =>
  othersAddress.test(before) && !ownAddress.test(before);

export const typedPhones = (text: string): WordFinding[] =>
  findingsOfPattern(phone, text, (found) => ({
    rule: 'phone-in-prose',
    message: `the phone number “${found}” is typed into the text`,
    fix:
      'Write <Fact id="phone" /> for your own, <HelpLines /> for help lines (their numbers are in ' +
      'content/site/help-lines.yaml). A number that stands once is never wrong in one place only.',
  })).filter(({ index }) => !fax.test(text.slice(0, index)));

export const typedNumbers = (text: string): WordFinding[] => [
  ...typedPhones(text),
  ...[price, wordPrice]
    .flatMap((pattern) =>
      findingsOfPattern(pattern, text, (found) => ({
        rule: 'price-in-prose' as const,
        message: `the price “${found}” is typed into the text`,
        fix:
          'Your own fees: content/site/practice.yaml, shown by <Fact id="fees.intake" /> or <Fees />. ' +
          'A prescriber’s: the “cost” line of its file, with the day you saw it.',
      })),
    )
    .filter(({ index }) => !isOthersPrice(text, index)),
  ...findingsOfPattern(email, text, (found) => ({
    rule: 'email-in-prose',
    message: `the e-mail address “${found}” is typed into the text`,
    fix: 'Write <Fact id="email" />.',
  })).filter(({ index }) => !isOthersAddress(text.slice(0, index))),
];
