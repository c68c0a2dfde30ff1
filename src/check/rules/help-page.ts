import { fixedUrls } from '~/lib/urls';
import { faultAt, type Fault } from '~/content/fault';
import { pagesOfKind } from '~/content/pages';
import type { Project } from '../project';
import { bookingButtons } from './booking-buttons';
import { linksIn } from './links';

const booking = new RegExp(`^${fixedUrls.booking.replace(/\/$/, '')}(?:[/#?]|$)`);

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
