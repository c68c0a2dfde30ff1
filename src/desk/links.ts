import type { Look } from './desk';

type Way = (rest: string, look: Pick<Look, 'forms' | 'reviews'>) => string | undefined;

const toReview: Way = (page, { reviews }) =>
  reviews.some(({ id }) => id === page) ? `/reviews#${page}` : undefined;

const toFact: Way = (name) => `/form/practice#${name}`;

/** Where on the desk a thing that `npm run launch` lists is settled, by the first part of its name. */
const ways: Readonly<Record<string, Way>> = {
  fact: toFact,
  sample: toFact,
  talk: () => '/form/practice#consultation.url',
  review: toReview,
  'review-due': toReview,
  'review-future': toReview,
  'help-line': (id) => `/form/help-lines#${id}.verifiedOn`,
  price: (id, { forms }) =>
    forms.has(`prescribers/${id}`) ? `/form/prescribers/${id}#asOf` : '/form/practice#fees.asOf',
  check: () => '#check',
};

/** The address of the field or page where it is settled; nothing where that is not on the desk. */
export function linkFor(id: string, look: Pick<Look, 'forms' | 'reviews'>): string | undefined {
  const [kind = '', ...rest] = id.split(':');
  return ways[kind]?.(rest.join(':'), look);
}
