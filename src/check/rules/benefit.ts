import { offsetInBlock } from '~/content/mdx/blocks';
import { componentsIn, offsetOf, propOf } from '~/content/mdx/nodes';
import { isKind } from '~/content/page-kinds';
import { addressOfKind, kindOf } from '~/content/pages';
import type { Site, TextEntry } from '~/content/site';
import type { Project, TextFinding } from '../project';
import { linksTo } from './links';
import { sentencesOf } from './sentences';

const benefit =
  /\b(?:ketamine|KAT|the medicine|the therapy|lozenges?|a drip|esketamine)\b[^.?!]*\b(?:helps?|eases?|relieves?|heals?|improves?|lifts?|works? (?:well|fast|quickly))\b|\b(?:helps?|eases?|relieves?|heals?) (?:with )?(?:depression|anxiety|ptsd|trauma|pain|people|couples)\b/i;
const denied = /\b(?:not|no|never|cannot|nobody|whether|if)\b/i;

/** Where a text first says that something helps: in a sentence, or by the badge of a claim that speaks of a benefit. */
function benefitAt({ mdx }: TextEntry, { claims }: Site): number | undefined {
  for (const block of mdx.blocks) {
    const claim = sentencesOf(block).find(
      ({ text }) => benefit.test(text) && !denied.test(text) && !text.trim().endsWith('?'),
    );
    if (claim) return offsetInBlock(block, claim.start);
  }
  const badge = componentsIn(mdx.tree, 'Evidence').find(
    (node) => (claims.data?.[propOf(node, 'id') ?? '']?.kind ?? 'benefit') === 'benefit',
  );
  return badge && offsetOf(badge);
}

/** A page that names a benefit names a risk and links to the risks. */
export function checkBenefit(text: TextEntry, { site }: Project): TextFinding[] {
  if (text.row !== 'pages') return [];
  const kind = kindOf(text);
  if (kind === undefined || isKind(kind, 'isWarning')) return [];
  const offset = benefitAt(text, site);
  const risks = addressOfKind(site, 'risks');
  if (offset === undefined || risks === undefined) return [];
  const rule = 'benefit-without-risk';
  if (!linksTo(text, risks))
    return [
      {
        offset,
        rule,
        message: 'this page names a benefit, but has no link to the risks',
        fix: `Add one, such as [risks and side effects](${risks}).`,
      },
    ];
  return text.mdx.blocks.some(({ text: words }) => /\brisks?\b|\bside effects?\b/i.test(words))
    ? []
    : [
        {
          offset,
          rule,
          message: 'this page names a benefit, but no risk',
          fix: 'Add a line that begins with “Risk:”.',
        },
      ];
}
