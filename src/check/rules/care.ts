import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { faultAt } from '~/content/fault';
import type { Fault } from '~/content/fault';
import { blocksOf, isJsx, offsetInBlock, offsetOf, propOf } from '~/content/mdx/blocks';
import type { Block } from '~/content/mdx/blocks';
import type { MdxFile } from '~/content/mdx/mdx-file';
import { linksIn } from './links';
import { sentencesOf } from './sentences';

/** What a page must hold because of what it speaks of. */

const benefit =
  /\b(?:ketamine|KAT|the medicine|the therapy|lozenges?|a drip|esketamine)\b[^.?!]*\b(?:helps?|eases?|relieves?|heals?|improves?|lifts?|works? (?:well|fast|quickly))\b|\b(?:helps?|eases?|relieves?|heals?) (?:with )?(?:depression|anxiety|ptsd|trauma|pain|people|couples)\b/i;
const denied = /\b(?:not|no|never|cannot|nobody|whether|if)\b/i;
const danger =
  /\bsuicid\w*|\bending (?:your|their|his|her|my) (?:own )?life|\bend (?:your|their) life/i;

/** Claims about harm: their badge is no promise of a benefit. */
const harmClaims: ReadonlySet<string> = new Set([
  'side-effects',
  'bladder-heavy-use',
  'bladder-treatment',
  'dependence',
  'nmda',
  'plasticity',
  'default-mode',
  'window',
]);

const linksTo = (file: MdxFile, address: string): boolean =>
  linksIn(file).some((link) => link.address.split('#')[0] === address);

const has = (file: MdxFile, test: (node: Nodes) => boolean): boolean => {
  let found = false;
  visit(file.tree as Nodes, (node) => {
    if (test(node)) found = true;
  });
  return found;
};

function benefitAt(file: MdxFile, blocks: readonly Block[]): number | undefined {
  for (const block of blocks) {
    const claim = sentencesOf(block).find(
      ({ text }) => benefit.test(text) && !denied.test(text) && !text.trim().endsWith('?'),
    );
    if (claim) return offsetInBlock(block, claim.start);
  }
  let badge: number | undefined;
  visit(file.tree as Nodes, (node) => {
    if (isJsx(node) && node.name === 'Evidence' && !harmClaims.has(propOf(node, 'id') ?? ''))
      badge ??= offsetOf(node);
  });
  return badge;
}

/** A page that names a benefit names a risk and links to the risks. */
export function checkBenefit(file: MdxFile, blocks: readonly Block[]): Fault[] {
  const at = benefitAt(file, blocks);
  if (at === undefined) return [];
  const say = (message: string, fix: string): Fault[] => [
    faultAt(file.source, at, { rule: 'benefit-without-risk', message, fix }),
  ];
  if (!linksTo(file, '/safety/'))
    return say(
      'this page names a benefit, but has no link to the risks',
      'Add one, such as [risks and side effects](/safety/).',
    );
  return blocks.some(({ text }) => /\brisks?\b|\bside effects?\b/i.test(text))
    ? []
    : say('this page names a benefit, but no risk', 'Add a line that begins with “Risk:”.');
}

/** Words about suicide never stand without a way to reach a person. */
export function checkHelp(file: MdxFile, blocks: readonly Block[]): Fault[] {
  const block = blocks.find(({ text }) => danger.test(text));
  const isHelped =
    linksTo(file, '/help-now/') ||
    has(file, (node) => isJsx(node) && node.name === 'HelpLines') ||
    blocks.some(({ text }) => /\b988\b/.test(text));
  if (!block || isHelped) return [];
  return [
    faultAt(file.source, offsetInBlock(block, block.text.search(danger)), {
      rule: 'help-missing',
      message: 'this page speaks of suicide, but shows no way to reach a person',
      fix: 'Add “call or text 988” and a link such as [help now](/help-now/).',
    }),
  ];
}

/** A file with facts and no words would be an empty page. */
export const checkWordsPresent = ({ source, bodyFrom }: MdxFile): Fault[] =>
  source.text.slice(bodyFrom).trim() === ''
    ? [
        faultAt(source, bodyFrom, {
          rule: 'page-empty',
          message: 'there are no words under the second “---”',
          fix: 'Write at least one sentence there.',
        }),
      ]
    : [];

/** A short answer leads to the page that says it in full. */
export const checkAnswerLink = (file: MdxFile, page: string | undefined): Fault[] =>
  page === undefined || linksTo(file, page)
    ? []
    : [
        faultAt(file.source, file.bodyFrom, {
          level: 'warning',
          rule: 'answer-link',
          message: 'this answer has no link to its own page',
          fix: `End it with a link such as [the whole answer](${page}).`,
        }),
      ];

/** The box at the top has three to five lines, a risk and a “not for” among them. */
export function checkSummary(file: MdxFile): Fault[] {
  const faults: Fault[] = [];
  visit(file.tree as Nodes, (node) => {
    if (!isJsx(node) || node.name !== 'Summary') return;
    const lines = blocksOf({ type: 'root', children: node.children } as Parameters<
      typeof blocksOf
    >[0]).filter(({ kind }) => kind === 'item');
    const say = (message: string, fix: string): void => {
      faults.push(
        faultAt(file.source, offsetOf(node), { level: 'warning', rule: 'summary', message, fix }),
      );
    };
    if (lines.length < 3 || lines.length > 5)
      say(
        `the summary has ${lines.length} lines`,
        'Give it three to five lines, each beginning with “- ”.',
      );
    const words = toString(node);
    if (!/\brisks?\b/i.test(words))
      say('the summary names no risk', 'Add a line that begins with “Risk:”.');
    if (!/\bnot (?:for|suit|right)\b|\bnot\b[^.]*\b(?:everyone|for)\b/i.test(words))
      say(
        'the summary does not say whom this is not for',
        'Add a line that begins with “Not for:”.',
      );
  });
  return faults;
}
