import { fixedUrls, reachHeading, reachUrl } from '~/lib/urls';
import { faultAt, type Fault } from '~/content/fault';
import type { MdxFile } from '~/content/mdx/mdx-file';
import { componentsIn, offsetOf, propOf } from '~/content/mdx/nodes';
import { pagesOfKind } from '~/content/pages';
import type { Project } from '../project';
import { addressesOf } from './addresses';
import { linksIn } from './links';

const booking = new RegExp(`^${fixedUrls.booking.replace(/\/$/, '')}(?:[/#?]|$)`);

/** Where in a page stands a button that leads to booking, by the fact or by the page. */
const bookingButtons = ({ tree }: MdxFile): number[] =>
  componentsIn(tree, 'Action')
    .filter((node) => {
      const to = propOf(node, 'to') ?? '';
      return to === 'booking.url' || booking.test(to);
    })
    .map(offsetOf);

/** The page that every “Need help now?” leads to offers help, and nothing else to do with us. */
export function* checkHelpPage({ site }: Project): Iterable<Fault> {
  for (const { mdx } of pagesOfKind(site, 'help')) {
    const links = linksIn(mdx).filter(({ address }) => booking.test(address));
    for (const offset of new Set([...links.map((link) => link.offset), ...bookingButtons(mdx)]))
      yield faultAt(mdx.source, offset, {
        rule: 'help-page',
        message: 'people come to this page in danger, so nothing on it may lead to booking',
        fix: 'Take it out, or say how to reach a person now.',
      });
  }
}

/**
 * Where the self-screen sends someone to talk, who may have been told not to book yet: the place is there, and no
 * booking button beside it.
 */
export function* checkTalkPlace({ site }: Project): Iterable<Fault> {
  const anchor = reachUrl.slice(fixedUrls.contact.length + 1);
  const isThere = addressesOf(site).get(fixedUrls.contact)?.has(anchor);
  for (const { mdx } of pagesOfKind(site, 'contact')) {
    if (!isThere)
      yield faultAt(mdx.source, 0, {
        rule: 'talk-place',
        message: `this page has no heading “${reachHeading}”, and the self-screen leads there people who want to talk first`,
        fix: `Give the part with your phone and e-mail the heading “## ${reachHeading}” again.`,
      });
    for (const offset of bookingButtons(mdx))
      yield faultAt(mdx.source, offset, {
        rule: 'talk-place',
        message:
          'the self-screen leads here people who may have been told not to book yet, so no booking button may stand here',
        fix: 'Take it out, or write <Action to="consultation.url">Ask for a first talk</Action>.',
      });
  }
}
