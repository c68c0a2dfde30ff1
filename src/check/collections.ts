import { z } from 'zod';
import { claimsSchema } from '~/content/schema/claim';
import { doseTimelineSchema } from '~/content/schema/dose-timeline';
import { drawingsSchema } from '~/content/schema/drawings';
import { faqSchema } from '~/content/schema/faq';
import { slug, text } from '~/content/schema/fields';
import { termSchema } from '~/content/schema/glossary';
import { helpLinesSchema } from '~/content/schema/help-line';
import { legalDatesSchema } from '~/content/schema/legal-date';
import { mapSchema } from '~/content/schema/map';
import { navigationSchema } from '~/content/schema/navigation';
import { pageSchema } from '~/content/schema/page';
import { practiceSchema } from '~/content/schema/practice';
import { prescriberSchema } from '~/content/schema/prescriber';
import { referenceSchema } from '~/content/schema/reference';

/** Which files there are under `content/`, and what each may look like. */

/** Problems of a launch that the owner settles by a written reason: `npm run launch` names them. */
const waiversSchema = z
  .record(z.string(), text.min(10, 'must be a reason of at least ten characters'))
  .describe('A problem that `npm run launch` names, and why it may stay');

/** Files that hold one record or one list each. */
export const siteFiles = {
  'content/site/practice.yaml': practiceSchema,
  'content/site/navigation.yaml': navigationSchema,
  'content/site/map.yaml': mapSchema,
  'content/site/help-lines.yaml': helpLinesSchema,
  'content/site/glossary.yaml': z.record(slug, termSchema),
  'content/site/claims.yaml': claimsSchema,
  'content/site/drawings.yaml': drawingsSchema,
  'content/site/dose-timeline.yaml': doseTimelineSchema,
  'content/site/legal-dates.yaml': legalDatesSchema,
  'content/site/waivers.yaml': waiversSchema,
} as const;

/** Folders with one file a record. The folders of `content/screening` have their own checker. */
export const folders = {
  pages: { folder: 'content/pages/', ending: '.mdx', schema: pageSchema, isNested: true },
  faq: { folder: 'content/faq/', ending: '.mdx', schema: faqSchema, isNested: false },
  prescribers: {
    folder: 'content/prescribers/',
    ending: '.mdx',
    schema: prescriberSchema,
    isNested: false,
  },
  references: {
    folder: 'content/references/',
    ending: '.yaml',
    schema: referenceSchema,
    isNested: false,
  },
} as const;

export type FolderName = keyof typeof folders;
