import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { isJsx, offsetOf, propOf } from '~/content/mdx/blocks';
import type { MdxFile } from '~/content/mdx/mdx-file';

const bookingPlaces: ReadonlySet<string> = new Set(['booking.url', '/book/', '/book']);

/** Where in a page stands a button that leads to booking, by the fact or by the page. */
export function bookingButtons({ tree }: MdxFile): number[] {
  const offsets: number[] = [];
  visit(tree as Nodes, (node) => {
    if (isJsx(node) && node.name === 'Action' && bookingPlaces.has(propOf(node, 'to') ?? ''))
      offsets.push(offsetOf(node));
  });
  return offsets;
}
