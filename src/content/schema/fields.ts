import { z } from 'zod';
import { isCalendarDate } from '~/lib/dates';

/** Field kinds that several content files share. Messages are written for a practice owner. */

/** YAML readers that turn dates into `Date` objects are met half-way. */
export const dayAsText = (value: unknown): unknown =>
  value instanceof Date ? value.toISOString().slice(0, 10) : value;

/** A date as `YYYY-MM-DD`. */
export const isoDate = z.preprocess(
  dayAsText,
  z
    .string({ error: 'must be a date' })
    .regex(/^\d{4}-\d{2}-\d{2}$/, 'must be a date written as year-month-day, such as 2026-11-25')
    .refine(
      isCalendarDate,
      'is not a day in the calendar; write it as year-month-day, such as 2026-11-25',
    ),
);

/** Wraps a field that only the owner can fill: '' and nothing both mean "not known yet". The union is what an editor is told. */
export const unsettable = <T extends z.ZodType>(field: T) =>
  z
    .union([field, z.enum(['']), z.null()])
    .transform((value) => (value === '' || value === null ? undefined : value))
    .optional();

/** Names, and words that are not ours to choose. */
export const name = z.string({ error: 'must be text' }).trim().min(1, 'must not be empty');

const nobody = new RegExp(
  `^(?:${[
    'me|myself|i|us|we|self|team|staff|(?:the )?(?:owner|therapist)|admin|author|editor',
    'clinician|reviewer|doctor|someone|nobody|no one|none|n/?a|name|full name|yes|x',
  ].join('|')})$`,
  'i',
);

/** Who wrote, checked or treats: readers rely on being able to look the person up. */
export const personName = name.refine(
  (words) => !nobody.test(words),
  'must be the full name of a person, whom a reader could look up',
);

const ourWords = z.registry<{ readonly isOurs: true }>();

/** Marks words that readers see as ours: the rules for words hold for them. */
export function ours<T extends z.ZodType>(words: T): T {
  ourWords.add(words, { isOurs: true });
  return words;
}

/** Whether a field holds such words, whatever else is asked of it. */
export const isOurs = (field: z.core.$ZodType): boolean => ourWords.get(field) !== undefined;

export const text = ours(name.clone());

const trackers = 'utm_[a-z]+|fbclid|gclid|mc_eid|msclkid';
const tracked = new RegExp(`[?&](?:${trackers})=`, 'i');

/** Whether a part of an address tells where a visitor came from, by its name. */
export const isTracker = (part: string): boolean => new RegExp(`^(?:${trackers})$`, 'i').test(part);

const shorteners =
  /^https:\/\/(www\.)?(bit\.ly|tinyurl\.com|t\.co|goo\.gl|ow\.ly|buff\.ly|is\.gd)\//i;

/** An outside address: https, no tracking parameters, no link shortener. */
export const httpsUrl = z
  .string({ error: 'must be an address' })
  .regex(
    /^https:\/\/[^\s/]+\.[^\s/]+(\/\S*)?$/,
    'must be a full address that begins with https://, such as https://example.org/page',
  )
  .refine((url) => URL.canParse(url), 'is no address that a browser can open')
  .refine(
    (url) => !/^https:\/\/[^/?#]*[@\\]/.test(url),
    'leads to the name after the “@”; write the address that your browser shows',
  )
  .refine(
    (url) => !tracked.test(url),
    'has a tracking part (utm_, fbclid, gclid …); delete everything from the “?” on',
  )
  .refine(
    (url) => !shorteners.test(url),
    'is a shortened link; write the full address it leads to',
  );

/** The address of a place that is given nothing about who comes: no question mark, no “#”, no port. */
export const plainUrl = httpsUrl.refine(
  (url) => !/[?#]|^https:\/\/[^/]*:/.test(url),
  'has more than a site and a page; end it before the “?”, the “#” or the “:”',
);

/** A document of the practice: a file in `public/documents/`, or an outside address. */
export const documentUrl = z
  .string({ error: 'must be an address' })
  .refine(
    (url) => /^\/documents\/[\w.-]+$/.test(url) || httpsUrl.safeParse(url).success,
    'must be a file in public/documents/, written such as /documents/privacy-practices.pdf, or an address that begins with https://',
  );

/** Where a link may lead: a page or a document of this site, or an outside address. */
export const linkUrl = z
  .string({ error: 'must be an address' })
  .refine(
    (url) => /^\/(?!\/)\S*$/.test(url) || httpsUrl.safeParse(url).success,
    'must be a page of this site, written such as /couples/, or an address that begins with https://',
  );

/** The address that a page had, here or on an earlier site. */
export const movedUrl = z
  .string({ error: 'must be an address' })
  .regex(
    /^\/(?:[\w~%.-]+\/)*(?:[\w~%.-]+\/|[\w~%-]+\.html?)$/,
    'must be the address of a page without the name of the site, such as /old-name/ or /old-name.html',
  );

/** A phone number: E.164 for the US, or a short code such as 988. */
export const phoneNumber = z
  .string({ error: 'must be a phone number in quotes' })
  .regex(
    /^(\+1[2-9]\d{9}|\d{3,6})$/,
    'must be +1 and ten digits with nothing between them, such as +15555550100, or a short code such as 988',
  );

export const email = z.email({ error: 'must be an e-mail address' });

const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export const isSlug = (words: string): boolean => slugPattern.test(words);

/** Names that every object of the program has: a record could not be told from them. */
export const isReserved = (words: string): boolean => words in {};

export const slug = z
  .string({ error: 'must be a name' })
  .regex(slugPattern, 'must be lower-case words joined by hyphens');

const pagePathPattern = /^[a-z0-9-]+(\/[a-z0-9-]+)*$/;

export const isPagePath = (words: string): boolean => pagePathPattern.test(words);

/** The path of a page file under `content/pages`, without its ending. */
export const pagePath = z
  .string({ error: 'must be the name of a page file' })
  .regex(
    pagePathPattern,
    'must be the name of a file under content/pages without .mdx, such as what-to-expect/preparation',
  );
