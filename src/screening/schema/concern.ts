import { z } from 'zod';
import { levels } from '../level';
import { dateOrEmpty, id, ids, words } from './words';

const concernSchema = z.strictObject({
  level: z
    .enum(levels)
    .exclude(['none'])
    .describe('how careful to be: talk, medical, not-now or emergency'),
  title: words.describe('the concern in the person’s own words, such as “I have glaucoma”'),
  reason: words.describe('why it matters, in plain words'),
  ask: words.describe(
    'what to do with it, such as “Ask your prescriber …” or “Talk with us about …”',
  ),
  sources: ids.describe(
    'where this comes from: names of files in content/references, at least one',
  ),
  reviewedOn: dateOrEmpty.describe('the day a clinician checked it, such as 2026-11-25, or empty'),
  helpLines: ids
    .optional()
    .describe('the help lines that fit, by their names in content/site/help-lines.yaml'),
});

export const concernsSchema = z.record(id, concernSchema);

export type ConcernRecord = z.infer<typeof concernSchema>;
