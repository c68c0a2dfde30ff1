import { z } from 'zod';
import { dateOrEmpty } from './fields';

export const signOffSchema = z.strictObject({
  hash: z
    .string()
    .describe(
      'the fingerprint of the reviewed content, as the check prints it; empty before a review',
    ),
  reviewedBy: z
    .string()
    .describe('the clinician who reviewed it: a real name and license; empty before a review'),
  reviewedOn: dateOrEmpty.describe(
    'the day of the review, such as 2026-11-25; empty before a review',
  ),
});

export type SignOffRecord = z.infer<typeof signOffSchema>;
