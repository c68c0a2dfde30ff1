import { z } from 'zod';
import { name, slug, text } from './fields';

/** One record of `content/site/glossary.yaml`; its key is its id. */
export const termSchema = z.strictObject({
  term: name.describe('The word as it stands in a sentence'),
  definition: text
    .max(320, 'is longer than 320 characters')
    .describe('What it means, in one or two plain sentences'),
  also: z.array(name).default([]).describe('Other words for the same thing'),
});

/** `content/site/glossary.yaml`: every word by its id. */
export const glossarySchema = z.record(slug, termSchema);

export type Term = z.infer<typeof termSchema>;
