import { faultAt } from '~/content/fault';
import type { Fault } from '~/content/fault';
import type { Site } from '../site';
import { bookingButtons } from './booking-buttons';
import { linksIn } from './links';

/** The page that every “Need help now?” leads to offers help, and nothing else to do with us. */
export function checkHelpPage(site: Site): Fault[] {
  const page = site.pages.find(({ id }) => id === 'help-now');
  if (!page) return [];
  const links = linksIn(page.file)
    .filter(({ address }) => /^\/book(?:[/#?]|$)/.test(address))
    .map(({ offset }) => offset);
  return [...new Set([...links, ...bookingButtons(page.file)])].map((offset) =>
    faultAt(page.file.source, offset, {
      rule: 'help-page',
      message: 'people come to this page in danger, so nothing on it may lead to booking',
      fix: 'Take it out, or say how to reach a person now.',
    }),
  );
}
