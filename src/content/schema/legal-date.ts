import { z } from 'zod';
import { isoDate, pagePath, slug, text } from './fields';

const legalDate = z.strictObject({
  rule: text.describe('The rule, in one plain sentence'),
  ends: isoDate.describe('The last day it holds, such as 2026-12-31'),
  pages: z
    .array(pagePath)
    .min(1, 'must name at least one page')
    .describe('The pages that speak of it, by file name'),
  sources: z
    .array(slug)
    .min(1, 'must name at least one file under content/references')
    .describe('Where the date comes from, by file name under content/references'),
});

/** `content/site/legal-dates.yaml`: rules of law with an end date, by id. */
export const legalDatesSchema = z.record(slug, legalDate);
