import { isDenied, type Hit } from '../grammar';
import { anyOf, type WordRule } from '../word-rule';
import { rulesOfKind } from './kind';

const pressure = rulesOfKind(
  'price-pressure',
  (found) =>
    `“${found}” presses with a price; someone in pain should decide about a medicine with time, and for no reward`,
);
const fix =
  'Name the fee, and who may pay less (fees.slidingScale), without an end to the offer or a reward.';

const some = '(?:\\d+|a|an|one|two|three|four|five|six|a few)';
const visits = '(?:sessions?|journeys?|doses?|lozenges?|treatments?|visits?|months?)';
const places = '(?:spots?|places?|slots?|seats?)';
const reward = '(?:earn|free|reward|credit|bonus|pay less|save|half)';

const isForNeed = (hit: Hit): boolean =>
  isDenied(hit) || /^ for (?:students|veterans|people|those|families)/i.test(hit.after);
const isNoOffer = (hit: Hit): boolean =>
  isDenied(hit) || !/\b(?:free|prices?|costs? less|off|save|offer|half)\b/i.test(hit.sentence);
const isForDanger = ({ block }: Hit): boolean => /\b(?:danger|911|988)\b/i.test(block);

export const pricePressure: readonly WordRule[] = [
  pressure(
    anyOf(
      '\\d+ ?(?:%|percent) off|\\$\\d+ off|half[- ](?:price|off)|for the price of',
      '(?:save|spare) (?:up to )?(?:\\$\\d+|\\d+ ?%|on (?:your|the|our))',
      `buy ${some}\\b[^.]*\\bget ${some}\\b[^.]*\\bfree`,
      `(?<!-)free (?:ketamine )?${visits}`,
      `(?:first|next|second) (?:ketamine )?${visits} (?:is )?(?:free(?! (?:of|from|to)\\b)|on us)`,
      'gift (?:cards?|certificates?|vouchers?)|coupons?|promo(?:tion)? codes?|(?:client|patient) specials?',
    ),
    fix,
  ),
  pressure(
    anyOf(
      'limited-time|limited time (?:offers?|prices?|deals?|only)|(?:special|exclusive|introductory|seasonal) offers?',
      'black friday|(?:flash|holiday|summer) sale|(?:best|this) deal|offer (?:ends|expires)|for a short time only',
      `(?:only|just) ${some} (?:more )?${places} (?:are )?(?:left|remain\\w*)`,
      `${places} (?:are )?(?:filling|going|running out)`,
      "lock in (?:this|the|your) (?:price|rate|fee)|last chance|(?:don[’']t|do not|never) miss (?:out|this)",
    ),
    fix,
  ),
  pressure(
    anyOf(
      'refer a friend|referral (?:rewards?|bonus(?:es)?|credits?|program)',
      `(?:refer|bring|send) (?:us )?(?:a|your|their|every) friends?\\b[^.]*\\b${reward}`,
      `friends?\\b[^.]*\\bearns? you|(?:earn|get|receive) (?:an? )?(?:credit|reward|bonus)`,
    ),
    fix,
  ),
  pressure(anyOf('discount(?:s|ed)?'), fix, isForNeed),
  pressure(
    anyOf('for a limited time', '(?:this|until the end of the) (?:week|month|weekend)(?: only)?'),
    fix,
    isNoOffer,
  ),
  pressure(anyOf('(?:act|book|order) (?:now|today)'), fix, isForDanger),
];
