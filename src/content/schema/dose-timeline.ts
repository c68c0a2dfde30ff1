import { z } from 'zod';
import { slug, text } from './fields';

const hours = z.number({ error: 'must be a number of hours' }).min(0, 'may not be before the dose');

/** One row of `content/site/dose-timeline.yaml`: when one study looked after a dose, and what it saw. */
export const doseRowSchema = z
  .strictObject({
    source: slug.describe('The study, by its file name under content/references'),
    label: text
      .max(44, 'is longer than 44 characters; it would not fit a phone')
      .describe('A short name for the drawing'),
    species: z
      .enum(['animals', 'people'], { error: 'must be animals or people' })
      .describe('Whether animals or people were studied'),
    from: hours.describe('Hours after the dose at which it looked, or began to look'),
    to: hours.describe(
      'Hours after the dose at which it stopped; the same as “from” for one moment',
    ),
    unchanged: z
      .boolean({ error: 'must be true or false' })
      .default(false)
      .describe('true when it saw no clear change in that time'),
    finding: text.describe('What it saw, in one or two plain sentences'),
  })
  .refine((row) => row.from <= row.to, {
    path: ['to'],
    error: 'is earlier than “from”; swap the two',
  });

/** `content/site/dose-timeline.yaml`: the rows by id, in the order of the drawing. */
export const doseTimelineSchema = z.record(slug, doseRowSchema);

export type DoseTimelineRow = z.infer<typeof doseRowSchema>;
