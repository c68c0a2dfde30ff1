import { reachHeading, reachUrl } from '~/lib/urls';
import { problemAt } from '../problem';
import type { Problem } from '../problem';
import type { Site } from '../site';
import { addressesOf } from './addresses';
import { bookingButtons } from './booking-buttons';

/** Where the self-screen sends someone to talk, who may have been told not to book yet: the place is there, and no booking button beside it. */
export function checkTalkPlace(site: Site): Problem[] {
  const [page = '', anchor = ''] = reachUrl.split('#');
  const record = site.pages.find(({ id }) => `/${id}/` === page);
  if (!record) return [];
  const { source } = record.file;
  const problems: Problem[] = [];
  if (!addressesOf(site, new Set()).pages.get(page)?.has(anchor))
    problems.push(
      problemAt(source, 0, {
        rule: 'talk-place',
        message: `this page has no heading “${reachHeading}”, and the self-screen leads there people who want to talk first`,
        fix: `Give the part with your phone and e-mail the heading “## ${reachHeading}” again.`,
      }),
    );
  return [
    ...problems,
    ...bookingButtons(record.file).map((offset) =>
      problemAt(source, offset, {
        rule: 'talk-place',
        message:
          'the self-screen leads here people who may have been told not to book yet, so no booking button may stand here',
        fix: 'Take it out, or write <Action to="consultation.url">Ask for a first talk</Action>.',
      }),
    ),
  ];
}
