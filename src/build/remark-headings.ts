import type { Heading, PhrasingContent, Root } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { Piece } from '~/lib/unbroken';

/** An inline block goes to the next line as one; where it is wider than the page, it still breaks. */
const whole = (text: string): MdxJsxTextElement => ({
  type: 'mdxJsxTextElement',
  name: 'span',
  attributes: [{ type: 'mdxJsxAttribute', name: 'class', value: 'inline-block' }],
  children: [{ type: 'text', value: text }],
});

/**
 * Keeps words with a hyphen in one piece in the headings of a page: “72-hour”, not “72-” and “hour”. `piecesOf` comes from
 * `src/lib/unbroken.ts` by way of astro.config.mjs, which knows no other room by name.
 */
export const remarkHeadings =
  (piecesOf: (title: string) => Piece[]) =>
  (tree: Root): void =>
    visit(tree, 'heading', (heading: Heading) => {
      heading.children = heading.children.flatMap((child): PhrasingContent[] =>
        child.type === 'text'
          ? piecesOf(child.value).map(({ text, isWhole }) =>
              isWhole ? whole(text) : { type: 'text', value: text },
            )
          : [child],
      );
    });
