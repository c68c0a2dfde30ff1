import { isDenied, type Hit } from '../grammar';
import { anyOf, type WordRule } from '../word-rule';
import { rulesOfKind } from './kind';

const testimonial = rulesOfKind(
  'testimonial',
  (found) =>
    `“${found}” lets clients speak for you; ethics codes of therapists forbid asking them to, ` +
    'and one person’s story says nothing of the next',
);
const fix =
  'Take it out, and say what studies found, good and bad. Set it aside only for words ' +
  'that no client was asked for and that your board’s rules allow.';

const clients = '(?:clients?|patients?|customers?)';
const glad = [
  '(?:li(?:fe|ves)|better|depress\\w+|anxi\\w+|heal\\w*|again|free|hope|saved|changed|cured?|pain',
  'recommend|grateful|amazing|relief|happ\\w+)',
].join('|');
const speaks = '(?:says?|said|writes?|wrote|tells? us|told us|reports?|shared)';
const person = `(?:\\p{Lu}[\\p{L}.]*|(?:an?|one|our|another)(?: former)? ${clients}|former ${clients}|${clients})`;
const quote = '[“"][^“”"]*\\b(?:I|[Mm]y|me|[Ii]t)\\b[^“”"]*[”"]';

/** People in a study may be quoted from it, and a therapist may say how they work. */
const isStudyOrPlain = (hit: Hit): boolean =>
  hit.isSourced || !new RegExp(`\\b${glad}\\b`, 'i').test(hit.found);

/** Read over the paragraph: who said it stands after the end of the quotation. A capital letter begins a name. */
export const quotedClients: readonly WordRule[] = [
  testimonial(
    new RegExp(`${quote},?\\s*(?:${speaks}\\s+${person}|[—–-]\\s*${person})`, 'gu'),
    fix,
    isStudyOrPlain,
  ),
  testimonial(
    new RegExp(`${person}(?:, \\d+,)? ${speaks}[:,] ${quote}`, 'gu'),
    fix,
    isStudyOrPlain,
  ),
  testimonial(/\b[Hh]ow \p{Lu}\p{L}+ (?:overcame|healed|recovered|beat|got better|found)\b/gu, fix),
  testimonial(/[★⭐]{2,}/gu, fix),
];

export const testimonials: readonly WordRule[] = [
  testimonial(
    anyOf(
      `what (?:our|my) (?:${clients}|couples) (?:say|said|are saying)(?! (?:stays?|is|in|to)\\b)`,
      '(?:read|see|hear) what (?:\\w+ ){1,2}say about us',
      '(?:success|client|patient|recovery|healing) stories|testimonials?|real results',
      '(?:\\d(?:\\.\\d)?|five|four)[- ]stars?|star ratings?|rated \\d(?:\\.\\d)?|\\d\\.\\d out of 5',
      '(?:read|see|check out) (?:our|my) (?:[\\w-]+ )?reviews',
      '(?:leave|write|post|give) (?:us |me )?(?:a|your) (?:\\w+ )?review(?! of\\b)|review us',
      'reviews on (?:Google|Yelp|Facebook)',
      '(?:happy|satisfied|grateful) (?:clients|patients|customers)',
      '(?:hear|stories) from (?:people|clients|couples|those) (?:we|who)',
      `${clients} (?:love|rave|swear)|${clients} are saying|share your success`,
    ),
    fix,
  ),
  testimonial(
    anyOf(
      `(?:our|my|one|an?|another)(?: of our)?(?: former)? ${clients} (?:often |all )?${speaks}\\b[^.;]*\\b${glad}`,
    ),
    fix,
    (hit) => isDenied(hit) || hit.isSourced || /\b(?:not|never|worse|hope)\b/i.test(hit.found),
  ),
];
