import type { TextEntry } from '~/content/site';
import type { TextFinding } from '../project';
import { linksTo } from './links';

/** A short answer leads to the page that says it in full. */
export function* checkAnswerLink(text: TextEntry): Iterable<TextFinding> {
  const page = text.row === 'faq' ? text.data?.page : undefined;
  if (page !== undefined && !linksTo(text, page))
    yield {
      offset: text.mdx.bodyFrom,
      rule: 'answer-link',
      message: 'this answer has no link to its own page',
      fix: `End it with a link such as [the whole answer](${page}).`,
    };
}
