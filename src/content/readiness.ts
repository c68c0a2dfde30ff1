import { factText } from '~/lib/facts';
import { isKind, type PageKindName } from './page-kinds';
import { registry } from './registry';
import { facts, optionalFacts, type Practice } from './schema/practice';

/** One thing that stands between a checkout and a public site. */
export interface Outstanding {
  /** The name that a waiver uses, such as `fact:phone`. */
  readonly id: string;
  readonly message: string;
  readonly fix: string;
}

interface ReadPage {
  readonly id: string;
  readonly kind?: PageKindName | undefined;
  readonly reviewedBy?: string | undefined;
}

export interface Readiness {
  readonly practice: Practice;
  readonly pages: readonly ReadPage[];
  /** Whether a clinician signed the very rules that the self-screen has now, earlier ones, or none. */
  readonly signOff: 'signed' | 'changed' | 'unsigned';
}

const practiceFile = registry.practice.file;

const sampleNumber = /^\+1\d{3}55501\d\d$|^\+1555\d{7}$/;

const unsetFacts = ({ practice }: Readiness): Outstanding[] =>
  facts
    .filter(
      ({ id }) =>
        !optionalFacts.has(id) &&
        (id === 'therapists'
          ? practice.therapists.length === 0
          : factText(practice, id) === undefined),
    )
    .map(({ id, description }) => ({
      id: `fact:${id}`,
      message: `“${id}” is not filled in (${description})`,
      fix: `Fill it in, in ${practiceFile}.`,
    }));

/** Booking alone is no way in for someone who is offered a talk, and no booking. */
const talkless = ({
  practice: { booking, consultation, phone, email },
}: Readiness): Outstanding[] =>
  booking.url && !phone && !email && !consultation.url
    ? [
        {
          id: 'talk',
          message:
            'people can book, and nobody can talk with you first: there is no phone number, no e-mail address and no page for a first talk',
          fix: `The self-screen sends some people to a talk, and not to booking. Fill in “phone”, “email” or “url” under “consultation”, in ${practiceFile}.`,
        },
      ]
    : [];

const sampleValues = ({ practice: { phone } }: Readiness): Outstanding[] =>
  phone && sampleNumber.test(phone)
    ? [
        {
          id: 'sample:phone',
          message: `the phone number ${phone} is an invented one`,
          fix: `Write your own, in ${practiceFile}.`,
        },
      ]
    : [];

const unreviewedPages = ({ pages }: Readiness): Outstanding[] =>
  pages
    .filter(({ kind, reviewedBy }) => !isKind(kind, 'isPlain') && !reviewedBy)
    .map(({ id }) => ({
      id: `review:${id}`,
      message: `content/pages/${id}.mdx has not been checked by a clinician`,
      fix: 'Let a licensed clinician read it, then fill in “reviewedBy” and “reviewedOn”.',
    }));

function unsignedScreening({ signOff }: Readiness): Outstanding[] {
  if (signOff === 'signed') return [];
  const message =
    signOff === 'changed'
      ? 'the self-screen has changed since a clinician signed it off'
      : 'no clinician has signed off the self-screen';
  return [
    {
      id: 'review:self-screen-rules',
      message,
      fix: 'Let a licensed clinician read content/screening/ and fill in content/screening/sign-off.yaml.',
    },
  ];
}

/**
 * What makes a site a preview, whether waived or not: facts only the owner knows, invented values, words no clinician
 * has checked. Dates are not among them: a site that is live does not turn into a preview by growing older.
 */
export const previewReasons = (state: Readiness): Outstanding[] => [
  ...unsetFacts(state),
  ...talkless(state),
  ...sampleValues(state),
  ...unreviewedPages(state),
  ...unsignedScreening(state),
];
