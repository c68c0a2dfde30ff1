import type { Practice, Range } from '~/content/schema/practice';
import type { Block } from '~/content/mdx/blocks';
import type { WordFault } from './words';

/** Numbers that are facts, or phone numbers, typed into the words of a page. */

const ones = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
];

const number = `(?:\\d+(?:[.,]\\d+)?[½¼¾]?|[½¼¾]|${ones.join('|')}|twenty|thirty)`;
const to = '(?:\\s*(?:to|–|-|—|and|or)\\s*|-to-)';

/** All ways to write one value: `3.5` as “3.5”, “3½”, “three and a half”. */
function waysToWrite(value: number): string {
  const whole = Math.trunc(value);
  const word = ones[whole];
  if (value === whole) return `(?:${value}${word ? `|${word}` : ''})`;
  const half = value - whole === 0.5;
  return `(?:${String(value).replace('.', '\\.')}${half ? `|${whole || ''}½|${whole} 1/2|${word} and a half` : ''})`;
}

interface Pattern {
  readonly pattern: RegExp;
  readonly fact: string;
}

const anyCount: readonly Pattern[] = [
  {
    pattern: new RegExp(
      `\\b${number}(?:${to}${number})? (?:weekly |more )?(?:preparation|prep) (?:sessions?|meetings?)\\b`,
      'gi',
    ),
    fact: 'course.preparationSessions',
  },
  {
    pattern: new RegExp(
      `\\b${number}(?:${to}${number})? (?:weekly |more )?integration (?:sessions?|meetings?)\\b`,
      'gi',
    ),
    fact: 'course.integrationSessions',
  },
  {
    pattern: new RegExp(
      `\\b(?:${number}${to}${number}|up to ${number}) (?:ketamine |medicine |dosing )?(?:journeys?|(?:ketamine|medicine|dosing) sessions?)\\b`,
      'gi',
    ),
    fact: 'course.journeys',
  },
  {
    pattern: new RegExp(
      `\\b${number} (?:ketamine |medicine )?journeys\\b|\\b(?:[3-9]|1\\d|${ones.slice(3).join('|')}) (?:ketamine|medicine|dosing) sessions\\b`,
      'gi',
    ),
    fact: 'course.journeys',
  },
  {
    pattern: new RegExp(
      `\\b${number}[- ]?(?:hours?|hrs?)[- ](?:long )?(?:ketamine |medicine )?(?:journeys?|sessions?)\\b`,
      'gi',
    ),
    fact: 'course.journeyHours',
  },
];

const ofRange = (fact: string, { min, max }: Range, unit: string): Pattern => ({
  fact,
  pattern: new RegExp(
    `\\b${waysToWrite(min)}${to}${waysToWrite(max)}[- ](?:weekly |therapy |talk )?${unit}s?\\b`,
    'gi',
  ),
});

/** What the numbers of the practice look like when they are typed. Without a practice, what any such number looks like. */
export function coursePatterns(practice: Practice | undefined): readonly Pattern[] {
  if (!practice) return anyCount;
  const { course, minimumAge } = practice;
  const age = waysToWrite(minimumAge);
  return [
    ...anyCount,
    ofRange('course.preparationSessions', course.preparationSessions, '(?:session|meeting)'),
    ofRange('course.preparationMonths', course.preparationMonths, 'month'),
    ofRange('course.journeys', course.journeys, '(?:session|journey)'),
    ofRange('course.integrationSessions', course.integrationSessions, '(?:session|meeting)'),
    ofRange('course.months', course.months, 'month'),
    {
      fact: 'course.months',
      pattern: new RegExp(
        `\\b${waysToWrite(course.months.min)}-? to ${waysToWrite(course.months.max)}-month\\b`,
        'gi',
      ),
    },
    ...(Number.isInteger(course.journeyHours)
      ? []
      : [
          {
            fact: 'course.journeyHours',
            pattern: new RegExp(
              `\\b${waysToWrite(course.journeyHours)}[- ](?:hours?|hrs?)\\b`,
              'gi',
            ),
          },
        ]),
    {
      fact: 'course.firstIntegrationDays',
      pattern: new RegExp(
        `\\b(?:meet|see you|session|appointment)\\b[^.]{0,40}\\bwithin (?:${waysToWrite(course.firstIntegrationDays)} days|${course.firstIntegrationDays * 24} hours)\\b`,
        'gi',
      ),
    },
    {
      fact: 'minimumAge',
      pattern: new RegExp(
        `\\b(?:aged?|age of|ages|under|over|above|below|at least) ${age}\\b(?!\\s*(?:%|percent|people|studies|days|weeks|months|hours|sessions|of\\b))|\\b${age} (?:years? (?:old|of age|(?:and|or) (?:over|older|above))|and (?:over|older|up)|or (?:over|older|above))\\b`,
        'gi',
      ),
    },
  ];
}

const fixOfFact = (id: string): string =>
  `Write <Fact id="${id}" /> in its place: the number then comes from content/site/practice.yaml and is right on every page.`;

const phone =
  /(?<![\w./-])(?:\+?1[-. ]?)?(?:\(\d{3}\)\s?|\d{3}[-. ])\d{3}[-. ]\d{4}\b|(?<![\w./-])1-8\d\d-\d{3}-[A-Z\d]{4}\b|(?<![\w./-])\+?\d{10,11}\b|(?<![\w./:-])\d{3}-\d{4}\b|\b(?:741741|741-741|838255|678678)\b/g;
const price = /(?:\$|US\$|USD ?)\s?\d[\d,]*(?:\.\d+)?|\b\d[\d,]* ?(?:dollars|bucks|USD)\b/gi;
const email = /\b[\w.+-]+@[\w-]+\.[\w.]+\b/g;

const all = (
  pattern: RegExp,
  text: string,
  rule: string,
  message: (found: string) => string,
  fix: string,
): WordFault[] =>
  [...text.matchAll(pattern)].map((match) => ({
    rule,
    index: match.index,
    message: message(match[0].trim()),
    fix,
  }));

export const phoneFaults = (text: string): WordFault[] =>
  all(
    phone,
    text,
    'phone-in-prose',
    (found) => `the phone number “${found}” is typed into the text`,
    'Write <Fact id="phone" /> for your own, <HelpLines /> for help lines (their numbers are in content/site/help-lines.yaml). A number that stands once is never wrong in one place only.',
  );

/** Phone numbers, prices, e-mail addresses and course numbers in the words of a page. */
export function figureFaults({ text }: Block, course: readonly Pattern[]): WordFault[] {
  const courseFaults = course.flatMap(({ pattern, fact }) =>
    all(
      pattern,
      text,
      'course-number',
      (found) => `“${found}” is a fact of the practice, typed into the text`,
      fixOfFact(fact),
    ),
  );
  const first = courseFaults.filter(
    ({ index }, at) => courseFaults.findIndex((other) => other.index === index) === at,
  );
  return [
    ...first,
    ...phoneFaults(text),
    ...all(
      price,
      text,
      'price-in-prose',
      (found) => `the price “${found}” is typed into the text`,
      'Your own fees: content/site/practice.yaml, shown by <Fact id="fees.intake" /> or <Fees />. A prescriber’s: the “cost” line of its file, with the day you saw it.',
    ),
    ...all(
      email,
      text,
      'email-in-prose',
      (found) => `the e-mail address “${found}” is typed into the text`,
      'Write <Fact id="email" />.',
    ),
  ];
}
