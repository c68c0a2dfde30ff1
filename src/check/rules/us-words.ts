import type { WordRule } from './word-rule';

/** What is said elsewhere in the world, and what is said here. */
const said: readonly (readonly [elsewhere: RegExp, here: string])[] = [
  [/\b(?:on|by|an?|the|ketamine) drips?\b/gi, 'IV or infusion'],
  [/\btick(?:s|ed|ing)? (?:an?|the|this|each|any|every|that|one|off)\b/gi, 'check (a box)'],
  [/\b(?:towards|afterwards|whilst|amongst)\b/gi, 'toward, afterward, while or among'],
  [/\bpass(?:es|ed|ing)? water\b/gi, 'urinate'],
  [/\b(?:GPs?|A&E|NHS)\b/g, 'primary care doctor or emergency room'],
  [/\bmobile phones?\b|\bpostcodes?\b|\bcar parks?\b/gi, 'cell phone, ZIP code or parking lot'],
  [
    /\b(?:colour|behaviour|favour|honour|neighbour)\w*/gi,
    'color, behavior, favor, honor or neighbor',
  ],
  [/\b(?:centre|metre|litre|fibre|programme)s?\b/gi, 'center, meter, liter, fiber or program'],
  [
    /\b(?:recogni|organi|reali|apologi|minimi|prioriti|emphasi|summari)s(?:e[ds]?|ing|ation)\b/gi,
    'the same word with a z',
  ],
  [/\b(?:counsell|travell|cancell|labell)(?:ed|ing|ors?|ers?)\b/gi, 'the same word with one l'],
  [/\b(?:anaesth\w+|paediatric\w*|diarrhoea)\b/gi, 'anesthesia, pediatric or diarrhea'],
];

/** Words that make a reader in the United States stumble. */
export const usWords: readonly WordRule[] = said.map(([pattern, here]) => ({
  rule: 'us-words',
  pattern,
  message: (found) => `“${found}” is not what people say in the United States`,
  fix: `Write ${here}.`,
}));
