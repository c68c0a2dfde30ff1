import { z } from 'zod';
import { httpsUrl, isoDate, name, slug, text, unsettable } from './fields';

/** The frontmatter of one file under `content/prescribers`; the body says what to ask them. */
export const prescriberSchema = z.strictObject({
  name: name.describe('The prescriber’s or service’s name'),
  url: unsettable(httpsUrl).describe(
    'Their own page; empty for a kind of prescriber that has no one page',
  ),
  asOf: isoDate.describe('The day you last checked this on their page, such as 2026-11-25'),
  retired: z
    .boolean({ error: 'must be true or false' })
    .default(false)
    .describe('true takes it off the site without losing it'),
  order: z
    .number({ error: 'must be a number' })
    .describe('Where it stands in the list: lower numbers come first'),
  route: text.describe('What kind of service it is, in one line'),
  decides: text.describe('Who decides whether to prescribe'),
  medicine: text.describe('Which form of the medicine, and where it is taken'),
  therapistPresent: z
    .enum(['yes', 'no', 'varies'], { error: 'must be yes, no or varies, in quotes' })
    .describe('May our own therapist be in the room? “yes”, “no” or “varies”'),
  therapistNote: text.describe('What that means, in one sentence'),
  monitor: text.describe('Whether another adult must be there'),
  followUps: text.describe('How they follow up'),
  cost: unsettable(text).describe('What they charge, with the day you saw it; empty if not known'),
  paidTo: text.describe('Whom the client pays'),
  states: text.describe('Where they work'),
  sources: z
    .array(slug)
    .default([])
    .describe('Sources for the above, by file name under content/references'),
});

export type Prescriber = z.infer<typeof prescriberSchema>;
