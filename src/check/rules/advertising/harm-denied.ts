import { isDoubted, isHedgedOrOfSome, medicineIn, type Hit } from '../grammar';
import { anyOf, type WordRule } from '../word-rule';
import { rulesOfKind } from './kind';

const harmDenied = rulesOfKind(
  'harm-denied',
  (found) => `“${found}” denies a harm; whoever is at risk of it may rely on that sentence`,
);

const doesNot = "(?:(?:do|does|did|will|can) not|(?:does|do|did|ca|wo)n[’']t|cannot|never)";
const isNot = "(?:not|never|isn[’']t|aren[’']t)(?: an?| at all| physically| really| very)?";
const none =
  '(?:no|zero|without(?: any)?|free (?:of|from)|little (?:or|to) no|few,? if any,?|hardly any)';
const habit = '(?:addict(?:ion|ed|ive)|dependen(?:ce|cy|t)|habits?|cravings?|withdrawal)';
const hooked = '(?:addicted|hooked|dependent(?! on (?:the (?:outcome|therapist)|us\\b)))';
const harm = `(?:side[- ]effects?|risks?|downsides?|misuse|${habit})`;

const ourSubject =
  /\b(?:medicines?|drugs?|doses?|treatments?|therapy|it|they|this|that|these|you|we|nobody|no one|everyone|there)\b|^\W*$/i;

/** Said of ketamine, or of something that a sentence does not name. */
const isOfAnother = (hit: Hit): boolean => {
  const named = medicineIn(hit.before, 'last');
  return (
    isDoubted(hit) || named === 'another' || !(named === 'ours' || ourSubject.test(hit.before))
  );
};

/** In asking there is no risk, and none to a place that someone holds. */
const isOfCourtesy = ({ after }: Hit): boolean =>
  /^ (?:in (?:asking|calling|talking|saying)|to (?:your|the) (?:place|care|fee|job)|from a (?:drug|medicine))\b/i.test(
    after,
  );

export const harmsDenied: readonly WordRule[] = [
  harmDenied(
    anyOf(
      `${isNot} (?:addictive|habit[- ]forming|dangerous|harmful)|non-?addictive`,
      `(?:${doesNot}|not|nobody|no one) (?:ever |can )?(?:be|becomes?|gets?|is) ${hooked}`,
      `${doesNot} (?:cause|have|lead to|create|carry|bring) (?:any )?(?:serious |long-term )?${harm}`,
      `${doesNot} (?:damage|harm|hurt) (?:your |the )?(?:body|bladder|liver|brain|heart|memory)`,
      `${doesNot} (?:overdose|interact with (?:\\w+ ){0,2}(?:medicines?|medications?|antidepressants?|drugs?))`,
    ),
    'Write what can happen and to whom, such as “ketamine can be addictive”, and link to /safety/.',
    isOfAnother,
  ),
  harmDenied(
    anyOf(
      `${none} (?:known |serious |real |major |long-term |potential for |danger of )?${harm}`,
      'nothing (?:can|will) go wrong',
    ),
    'Name the risk, and link to /safety/.',
    (hit) => hit.isSourced || isHedgedOrOfSome(hit) || isOfCourtesy(hit),
  ),
  harmDenied(
    anyOf(
      '(?:side[- ]effects?|risk)[- ]free|harmless',
      '(?:completely|totally|perfectly|entirely|absolutely|very|100 ?%) safe',
      'safe for (?:everyone|everybody|anyone|all)',
    ),
    'Say for whom and when it may be used, and link to /safety/.',
  ),
];
