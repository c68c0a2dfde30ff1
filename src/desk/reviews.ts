import { daysBetween, yearsAfter } from '~/lib/dates';
import { pageUrl } from '~/lib/urls';
import { isKind } from '~/content/page-kinds';
import { kindOf } from '~/content/pages';
import type { Site } from '~/content/site';
import { formOf, type Leaf } from './form';
import { blocksIn, nameOf, type Form } from './forms';
import { valueAt } from '~/content/value-at';
import { judged } from './save';
import { cleaned, stampOf, withTyped } from './typed';

/** A page that a clinician has to read, and what its file says of the last time. */
export interface ReviewedPage {
  readonly id: string;
  readonly form: Form;
  readonly reviewedBy: string;
  readonly reviewedOn: string;
  readonly nextReview: string;
  readonly writtenOn: string;
  readonly stamp: string;
}

const isText = (value: unknown): value is string => typeof value === 'string';

export function reviewedPages(site: Site): ReviewedPage[] {
  return site.pages
    .filter((page) => !isKind(kindOf(page), 'isPlain'))
    .map(({ id, path, schema, yaml, data }) => {
      const said = (name: string): string => {
        const value = valueAt(yaml.data, [name]);
        return isText(value) ? value : '';
      };
      const [reviewedBy, reviewedOn, nextReview] = [
        said('reviewedBy'),
        said('reviewedOn'),
        said('nextReview'),
      ];
      const stamp = stampOf([reviewedBy, reviewedOn, nextReview].join('\n'));
      const title = data?.title ?? id;
      const form: Form = { id, title, file: path, schema, parts: [], page: pageUrl(id) };
      return { id, form, reviewedBy, reviewedOn, nextReview, writtenOn: said('writtenOn'), stamp };
    });
}

/** A page keeps the time between two reviews that it has had so far, in whole years. */
function nextAfter({ reviewedOn, writtenOn, nextReview }: ReviewedPage, day: string): string {
  const years = Math.round(daysBetween(reviewedOn || writtenOn, nextReview) / 365.25);
  return yearsAfter(day, Number.isFinite(years) ? Math.max(1, years) : 1);
}

const leavesOf = ({ form: { schema } }: ReviewedPage): Leaf[] =>
  blocksIn(formOf(schema), undefined).flatMap(({ leaves }) => leaves);

/** The text of a page with one review written into it, or why that could not be done. */
export function withReview(
  page: ReviewedPage,
  text: string,
  sent: URLSearchParams,
): { readonly text: string } | { readonly said: string } {
  if (sent.get(`was:${page.id}`) !== page.stamp)
    return { said: 'was changed elsewhere meanwhile, and is left as it is; look at it once more' };
  const day = cleaned(sent.get('reviewedOn') ?? '');
  const typed: Readonly<Record<string, string>> = {
    reviewedBy: cleaned(sent.get('reviewedBy') ?? ''),
    reviewedOn: day,
    nextReview: cleaned(sent.get('nextReview') ?? '') || nextAfter(page, day),
  };
  const leaves = leavesOf(page).filter(({ path }) => nameOf(path) in typed);
  return judged(page.form, text, (yaml) =>
    leaves.reduce((now, leaf) => withTyped(now, leaf, typed[nameOf(leaf.path)] ?? '', "''"), yaml),
  );
}
