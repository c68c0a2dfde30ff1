import { fixedUrls, reachHeading, reachUrl } from '~/lib/urls';
import { faultAt, type Fault } from '~/content/fault';
import { pagesOfKind } from '~/content/pages';
import type { Project } from '../project';
import { addressesOf } from './addresses';
import { bookingButtons } from './booking-buttons';

/** Where the self-screen sends someone to talk, who may have been told not to book yet: the place is there, and no booking button beside it. */
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
