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

const isUnset = (practice: Practice, id: string): boolean =>
  id === 'therapists' ? practice.therapists.length === 0 : factText(practice, id) === undefined;

/** The policy that Washington's My Health My Data Act asks for, RCW 19.373.020. */
const servesWashington = ({ serves }: Practice): boolean => serves.includes('Washington');

const isNeeded = (practice: Practice, id: string): boolean =>
  !optionalFacts.has(id) || (id === 'notices.healthData.url' && servesWashington(practice));

function* unsettledFacts(practice: Practice): Iterable<Outstanding> {
  const { booking, consultation, phone, email } = practice;
  for (const { id, description } of facts)
    if (isNeeded(practice, id) && isUnset(practice, id))
      yield {
        id: `fact:${id}`,
        message: `“${id}” is not filled in (${description})`,
        fix: `Fill it in, in ${practiceFile}.`,
      };
  // Booking alone is no way in for someone who is offered a talk, and no booking.
  if (booking.url && !phone && !email && !consultation.url)
    yield {
      id: 'talk',
      message:
        'people can book, and nobody can talk with you first: there is no phone number, no e-mail address and no page for a first talk',
      fix: `The self-screen sends some people to a talk, and not to booking. Fill in “phone”, “email” or “url” under “consultation”, in ${practiceFile}.`,
    };
  if (phone && sampleNumber.test(phone))
    yield {
      id: 'sample:phone',
      message: `the phone number ${phone} is an invented one`,
      fix: `Write your own, in ${practiceFile}.`,
    };
}

function* unreviewed({ pages, signOff }: Readiness): Iterable<Outstanding> {
  for (const { id, kind, reviewedBy } of pages)
    if (!isKind(kind, 'isPlain') && !reviewedBy)
      yield {
        id: `review:${id}`,
        message: `content/pages/${id}.mdx has not been checked by a clinician`,
        fix: 'Let a licensed clinician read it, then fill in “reviewedBy” and “reviewedOn”.',
      };
  if (signOff !== 'signed')
    yield {
      id: 'review:self-screen-rules',
      message:
        signOff === 'changed'
          ? 'the self-screen has changed since a clinician signed it off'
          : 'no clinician has signed off the self-screen',
      fix: 'Let a licensed clinician read content/screening/ and fill in content/screening/sign-off.yaml.',
    };
}

/**
 * What makes a site a preview, whether waived or not: facts only the owner knows, invented values, words no clinician
 * has checked. Dates are not among them: a site that is live does not turn into a preview by growing older.
 */
export const previewReasons = (state: Readiness): Outstanding[] => [
  ...unsettledFacts(state.practice),
  ...unreviewed(state),
];
