import { z } from 'zod';
import { levels } from '~/lib/self-screen-words';
import { text } from '../fields';
import { dateOrEmpty, ids, recordsOf } from './fields';

const concernSchema = z.strictObject({
  level: z
    .enum(levels)
    .exclude(['none'])
    .describe(
      'how careful to be: mention (bring it up, changes no next step), talk, medical, not-now or emergency',
    ),
  booking: z
    .literal(false)
    .optional()
    .describe(
      'false when nobody may book an intake with this concern; leave the line out otherwise',
    ),
  title: text.describe('the concern in the person’s own words, such as “I have glaucoma”'),
  lead: text
    .optional()
    .describe(
      'what the result says first where this concern decides, in place of the outcome’s own lead; with help lines also where a medical concern decides',
    ),
  reason: text.describe('why it matters, in plain words'),
  ask: text.describe(
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

/** `content/screening/concerns.yaml`: what an answer can raise, by id. */
export const concernsSchema = recordsOf(concernSchema);
