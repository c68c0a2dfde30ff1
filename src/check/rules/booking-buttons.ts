import { fixedUrls } from '~/lib/urls';
import { componentsIn, offsetOf, propOf } from '~/content/mdx/nodes';
import type { MdxFile } from '~/content/mdx/mdx-file';

const bookingPlaces: readonly string[] = [
  'booking.url',
  fixedUrls.booking,
  fixedUrls.booking.replace(/\/$/, ''),
];

/** Where in a page stands a button that leads to booking, by the fact or by the page. */
export const bookingButtons = ({ tree }: MdxFile): number[] =>
  componentsIn(tree, 'Action')
    .filter((node) => bookingPlaces.includes(propOf(node, 'to') ?? ''))
    .map(offsetOf);
