import { reachHeading, reachUrl } from '~/lib/urls';
import { faultAt } from '~/content/fault';
import type { Fault } from '~/content/fault';
import type { Site } from '../site';
import { addressesOf } from './addresses';
import { bookingButtons } from './booking-buttons';

/** Where the self-screen sends someone to talk, who may have been told not to book yet: the place is there, and no booking button beside it. */
export function checkTalkPlace(site: Site): Fault[] {
  const [page = '', anchor = ''] = reachUrl.split('#');
  const record = site.pages.find(({ id }) => `/${id}/` === page);
  if (!record) return [];
  const { source } = record.file;
  const faults: Fault[] = [];
  if (!addressesOf(site, new Set()).pages.get(page)?.has(anchor))
    faults.push(
      faultAt(source, 0, {
        rule: 'talk-place',
        message: `this page has no heading “${reachHeading}”, and the self-screen leads there people who want to talk first`,
        fix: `Give the part with your phone and e-mail the heading “## ${reachHeading}” again.`,
      }),
    );
  return [
    ...faults,
    ...bookingButtons(record.file).map((offset) =>
      faultAt(source, offset, {
        rule: 'talk-place',
        message:
          'the self-screen leads here people who may have been told not to book yet, so no booking button may stand here',
        fix: 'Take it out, or write <Action to="consultation.url">Ask for a first talk</Action>.',
      }),
    ),
  ];
}
