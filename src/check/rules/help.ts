import { fixedUrls } from '~/lib/urls';
import { offsetInBlock } from '~/content/mdx/blocks';
import { componentsIn } from '~/content/mdx/nodes';
import type { TextEntry } from '~/content/site';
import type { TextFinding } from '../project';
import { linksTo } from './links';

const danger =
  /\bsuicid\w*|\bending (?:your|their|his|her|my) (?:own )?life|\bend (?:your|their) life/i;

/** Words about suicide never stand without a way to reach a person. */
export function* checkHelp(text: TextEntry): Iterable<TextFinding> {
  const { blocks, tree } = text.mdx;
  const block = blocks.find(({ text: words }) => danger.test(words));
  const isHelped =
    linksTo(text, fixedUrls.help) ||
    componentsIn(tree, 'HelpLines').length > 0 ||
    blocks.some(({ text: words }) => /\b988\b/.test(words));
  if (block && !isHelped)
    yield {
      offset: offsetInBlock(block, block.text.search(danger)),
      rule: 'help-missing',
      message: 'this page speaks of suicide, but shows no way to reach a person',
      fix: `Add “call or text 988” and a link such as [help now](${fixedUrls.help}).`,
    };
}
