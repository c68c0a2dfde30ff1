import { firstWords, isDenied, medicineIn, lastWords, namesOurs, type Hit } from '../grammar';
import { anyOf, type WordRule } from '../word-rule';
import { rulesOfKind } from './kind';

const agency = '(?:FDA|(?:US |U\\.S\\. )?Food and Drug Administration)';
const conditions =
  'depression|PTSD|anxiety|trauma|OCD|addiction|pain|burnout|bipolar|suicid\\w+|mental \\w+|couples|home use|use at home';
const sameOfOurs =
  /\bso (?:is|are) (?:our|the|this)(?: \w+)? (?:ketamine|lozenges?|troches?|treatments?)\b/i;

/** Whether the approval that is spoken of belongs to another medicine or to anesthesia, and not to ketamine for a condition of the mind. */
function isTrueApproval(hit: Hit): boolean {
  const before = lastWords(hit.before, 12);
  const after = firstWords(hit.after, 12);
  const around = `${before} ${after}`;
  if (!namesOurs(around) || isDenied(hit)) return true;
  if (/\b(?:not|never)\b/i.test(hit.found)) return true;
  if (/\ban[a]?esthe\w+/i.test(around)) return true;
  const named = medicineIn(hit.before, 'last') ?? medicineIn(firstWords(after, 4), 'first');
  return named === 'another' && !sameOfOurs.test(hit.after);
}

/** Read over the whole paragraph: the approval may stand in the next sentence. */
export const approvalRule: WordRule = rulesOfKind(
  'fda-approved',
  () =>
    'this says or suggests that the FDA approved ketamine for a condition of the mind; it did not',
)(
  anyOf(
    `${agency}(?:[- ]|’s |'s )?(?:\\w+ ){0,3}(?:approv(?:ed|al|es)|cleared)`,
    `(?:approved|cleared) by the ${agency}|approval (?:of|by|from) the ${agency}`,
    '(?:federally|government)[- ]approved',
    `approved (?:\\w+ )?(?:for|to treat) (?:\\w+ ){0,3}(?:${conditions})`,
  ),
  'Write “approved as an anesthetic; its use for depression is off-label”, or name esketamine (Spravato), which is approved.',
  isTrueApproval,
);
