import type { Practice, Range } from '~/content/schema/practice';
import { rememberFor } from '~/content/memory';
import { findingsOfPattern, type WordFinding } from './word-finding';

/** Numbers of a course that are typed into words. */

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
  readonly fact: string;
  readonly pattern: RegExp;
}

const written = (fact: string, pattern: string): Pattern => ({
  fact,
  pattern: new RegExp(pattern, 'gi'),
});

const medicine = '(?:ketamine|medicine|dosing)';

/** What any such number looks like. */
const anyCount: readonly Pattern[] = [
  written(
    'course.preparationSessions',
    `\\b${number}(?:${to}${number})? (?:weekly |more )?(?:preparation|prep) (?:sessions?|meetings?)\\b`,
  ),
  written(
    'course.integrationSessions',
    `\\b${number}(?:${to}${number})? (?:weekly |more )?integration (?:sessions?|meetings?)\\b`,
  ),
  written(
    'course.journeys',
    `\\b(?:${number}${to}${number}|up to ${number}) (?:${medicine} )?(?:journeys?|${medicine} sessions?)\\b`,
  ),
  written(
    'course.journeys',
    `\\b${number} (?:ketamine |medicine )?journeys\\b|\\b(?:[3-9]|1\\d|${ones.slice(3).join('|')}) ${medicine} sessions\\b`,
  ),
  written(
    'course.journeyHours',
    `\\b${number}[- ]?(?:hours?|hrs?)[- ](?:long )?(?:ketamine |medicine )?(?:journeys?|sessions?)\\b`,
  ),
];

const ofRange = (fact: string, { min, max }: Range, unit: string): Pattern =>
  written(
    fact,
    `\\b${waysToWrite(min)}${to}${waysToWrite(max)}[- ](?:weekly |therapy |talk )?${unit}s?\\b`,
  );

const counted = '(?:%|percent|people|studies|days|weeks|months|hours|sessions|of\\b)';
const over = '(?:over|older|above)';

/** What the numbers of the practice look like when they are typed. */
function coursePatterns({ course, minimumAge }: Practice): readonly Pattern[] {
  const { months, journeyHours, firstIntegrationDays } = course;
  const age = waysToWrite(minimumAge);
  const soon = `${waysToWrite(firstIntegrationDays)} days|${firstIntegrationDays * 24} hours`;
  return [
    ...anyCount,
    ofRange('course.preparationSessions', course.preparationSessions, '(?:session|meeting)'),
    ofRange('course.preparationMonths', course.preparationMonths, 'month'),
    ofRange('course.journeys', course.journeys, '(?:session|journey)'),
    ofRange('course.integrationSessions', course.integrationSessions, '(?:session|meeting)'),
    ofRange('course.months', months, 'month'),
    written(
      'course.months',
      `\\b${waysToWrite(months.min)}-? to ${waysToWrite(months.max)}-month\\b`,
    ),
    ...(Number.isInteger(journeyHours)
      ? []
      : [written('course.journeyHours', `\\b${waysToWrite(journeyHours)}[- ](?:hours?|hrs?)\\b`)]),
    written(
      'course.firstIntegrationDays',
      `\\b(?:meet|see you|session|appointment)\\b[^.]{0,40}\\bwithin (?:${soon})\\b`,
    ),
    written(
      'minimumAge',
      [
        `\\b(?:aged?|age of|ages|under|over|above|below|at least) ${age}\\b(?!\\s*${counted})`,
        `\\b${age} (?:years? (?:old|of age|(?:and|or) ${over})|or ${over}|and (?:over|older|up))\\b`,
      ].join('|'),
    ),
  ];
}

const patternsFor = rememberFor(coursePatterns);

/** Course numbers and the youngest age among these words, the first where two patterns meet. */
export function courseNumbers(text: string, practice: Practice | undefined): WordFinding[] {
  const findings = (practice ? patternsFor(practice) : anyCount).flatMap(({ pattern, fact }) =>
    findingsOfPattern(pattern, text, (found) => ({
      rule: 'course-number',
      message: `“${found}” is a fact of the practice, typed into the text`,
      fix: `Write <Fact id="${fact}" /> in its place: the number then comes from content/site/practice.yaml and is right on every page.`,
    })),
  );
  return findings.filter(
    ({ index }, at) => findings.findIndex((other) => other.index === index) === at,
  );
}
