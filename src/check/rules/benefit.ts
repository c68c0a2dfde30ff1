import { offsetInBlock } from '~/content/mdx/blocks';
import { componentsIn, offsetOf, propOf } from '~/content/mdx/nodes';
import { isKind } from '~/content/page-kinds';
import { addressOfKind, kindOf } from '~/content/pages';
import type { Site, TextEntry } from '~/content/site';
import type { Project, TextFinding } from '../project';
import { linksTo } from './links';
import { sentencesOf } from './sentences';

const subject = '(?:ketamine|KAT|the medicine|the therapy|lozenges?|a drip|esketamine)';
const helps = 'helps?|eases?|relieves?|heals?';
const trouble = '(?:depression|anxiety|ptsd|trauma|pain|people|couples)';
const benefit = new RegExp(
  [
    `\\b${subject}\\b[^.?!]*\\b(?:${helps}|improves?|lifts?|works? (?:well|fast|quickly))\\b`,
    `\\b(?:${helps}) (?:with )?${trouble}\\b`,
  ].join('|'),
  'i',
);
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
export function* checkBenefit(text: TextEntry, { site }: Project): Iterable<TextFinding> {
  if (text.row !== 'pages') return;
  const kind = kindOf(text);
  const risks = addressOfKind(site, 'risks');
  const offset = benefitAt(text, site);
  if (kind === undefined || isKind(kind, 'isWarning')) return;
  if (risks === undefined || offset === undefined) return;
  const at = { offset, rule: 'benefit-without-risk' } as const;
  if (!linksTo(text, risks))
    yield {
      ...at,
      message: 'this page names a benefit, but has no link to the risks',
      fix: `Add one, such as [risks and side effects](${risks}).`,
    };
  else if (!text.mdx.blocks.some((block) => /\brisks?\b|\bside effects?\b/i.test(block.text)))
    yield {
      ...at,
      message: 'this page names a benefit, but no risk',
      fix: 'Add a line that begins with “Risk:”.',
    };
}
