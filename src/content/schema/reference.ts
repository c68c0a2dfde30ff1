import { z } from 'zod';
import { httpsUrl, isoDate, name, slug, text, unsettable } from './fields';

/** What sort of thing a source is, in the words a reader sees. */
export const referenceKinds = [
  'randomized trial',
  'crossover trial',
  'controlled trial',
  'open study',
  'cohort study',
  'imaging study',
  'animal study',
  'case report',
  'qualitative study',
  'review',
  'systematic review',
  'meta-analysis',
  'conceptual paper',
  'guideline',
  'drug label',
  'agency notice',
  'agency page',
  'regulation',
  'enforcement case',
  'news report',
  'provider page',
] as const;

/** What a source is about, in the words and the order in which the list of sources is divided. */
export const referenceTopics = [
  'depression',
  'trauma and PTSD',
  'anxiety, couples and other reasons',
  'therapy beside the medicine',
  'how ketamine may work',
  'side effects and safety',
  'other treatments',
  'prescribers and services',
  'law, privacy and fees',
] as const;

/** What the list calls sources that no topic fits. */
export const otherSubjects = 'other subjects';

export const referenceTypes = [
  'article-journal',
  'article',
  'webpage',
  'regulation',
  'legislation',
  'report',
] as const;
const referenceStatuses = ['verified', 'partly-verified', 'unverified'] as const;
export const speciesStudied = ['people', 'animals', 'both', 'none'] as const;

const oneOf = (words: readonly string[]): string => `must be one of: ${words.join(', ')}`;

/** Volumes and page numbers read as numbers in YAML; a bibliography prints them as they stand. */
const printed = z.union([name, z.number().transform(String)], { error: 'must be text' });

const digitsOnly = 'must be digits only';

const person = z.strictObject({
  family: name.describe('Family name'),
  given: unsettable(name).describe(
    'Initials with full stops, such as “C. G.”; leave out what you have not seen',
  ),
});

const group = z.strictObject({
  literal: name.describe(
    'The name of an organization; “others” where the list of authors was not read to its end',
  ),
});

const reference = z.strictObject({
  id: slug.describe('The file’s own name without .yaml; pages cite the source by it'),
  type: z
    .enum(referenceTypes, { error: oneOf(referenceTypes) })
    .describe('The form of publication, as citation tools name it (CSL)'),
  title: name.describe(
    'The title as printed. If nobody has seen it, a short description in square brackets',
  ),
  'title-short': unsettable(name).describe('A few words to call it by where no author is known'),
  author: z
    .array(
      z.union([person, group], {
        error: 'must have “family” (and “given”), or “literal” for an organization',
      }),
    )
    .describe('The authors in printed order; an empty list needs an authorNote'),
  authorNote: unsettable(name).describe('Why authors are missing, or for whom they wrote'),
  issued: unsettable(
    z.union([z.number().int().min(1900).max(2100), isoDate], {
      error: 'must be a year, such as 2021, or a date, such as 2021-03-19',
    }),
  ).describe('Year or day of publication'),
  'container-title': unsettable(name).describe('The journal or register it appeared in, in full'),
  volume: unsettable(printed).describe('Volume'),
  issue: unsettable(printed).describe('Issue'),
  page: unsettable(printed).describe('Pages, such as 399-405, or an article number'),
  DOI: unsettable(
    z
      .string()
      .regex(
        /^10\.\d{4,9}\/\S+$/,
        'must begin with 10. and hold no address, such as 10.1000/xyz123',
      ),
  ).describe('The DOI, without https://doi.org/'),
  PMID: unsettable(
    z.union([z.string().regex(/^\d+$/, digitsOnly), z.int().positive().transform(String)], {
      error: digitsOnly,
    }),
  ).describe('The PubMed number'),
  URL: unsettable(httpsUrl).describe('Where to read it, when there is no DOI'),
  kind: z
    .enum(referenceKinds, { error: oneOf(referenceKinds) })
    .describe('What sort of study or document it is'),
  topic: unsettable(z.enum(referenceTopics, { error: oneOf(referenceTopics) })).describe(
    'What it is about; the list of sources is divided by it. Empty puts it at the end',
  ),
  people: z
    .number({ error: 'must be a number, or null' })
    .int()
    .positive('must be more than zero, or null')
    .nullable()
    .describe('How many people took part; null if none, or not known'),
  peopleNote: unsettable(text).describe('Who they were, or why the number is not given'),
  species: z
    .enum(speciesStudied, { error: oneOf(speciesStudied) })
    .describe('Whether people or animals were studied; “none” for papers that studied neither'),
  showed: text.describe('What it found or says, in one or two plain sentences'),
  limits: text.describe('What it does not show'),
  status: z
    .enum(referenceStatuses, { error: oneOf(referenceStatuses) })
    .describe(
      'verified: record and finding were read in a copy of the source. partly-verified: some only in a second-hand account. unverified: nobody has read it',
    ),
  checkedOn: unsettable(isoDate).describe(
    'The day someone last compared this file with the source',
  ),
  missing: unsettable(text).describe('What could not be confirmed, in words'),
});

/** The contents of one file under `content/references`. */
export const referenceSchema = reference
  .refine((source) => source.status !== 'verified' || source.DOI || source.PMID || source.URL, {
    path: ['status'],
    error:
      'is “verified”, but there is no DOI, PMID or URL; add one, or write “partly-verified” and say in “missing” what is not known',
  })
  .refine((source) => source.status !== 'verified' || source.checkedOn, {
    path: ['checkedOn'],
    error: 'is needed for a verified source; write the day you compared it, such as 2026-11-23',
  })
  .refine((source) => source.status === 'verified' || source.missing, {
    path: ['missing'],
    error: 'is needed unless the source is verified; say in words what could not be confirmed',
  })
  .refine((source) => source.author.length > 0 || source.authorNote, {
    path: ['authorNote'],
    error: 'is needed when there are no authors; say why, such as “No author is named on the page”',
  })
  .refine((source) => !source.title.startsWith('[') || source.missing, {
    path: ['missing'],
    error:
      'is needed when the title is a description in square brackets; say that the printed title was not seen',
  });

export type Reference = z.infer<typeof referenceSchema>;
