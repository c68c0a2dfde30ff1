import { z } from 'zod';
import { text } from './fields';

export const faqTopics = [
  'basics',
  'safety',
  'sessions',
  'couples',
  'cost',
  'prescribers',
  'privacy',
] as const;

/** The frontmatter of one file under `content/faq`; the body is the answer. */
export const faqSchema = z.strictObject({
  title: text
    .max(90, 'is longer than 90 characters')
    .describe('The question, as a reader would ask it'),
  order: z
    .number({ error: 'must be a number' })
    .describe('Where it stands in its topic: lower numbers come first'),
  topic: z
    .enum(faqTopics, { error: `must be one of: ${faqTopics.join(', ')}` })
    .describe('The group it belongs to'),
  page: z
    .string({ error: 'must be the address of a page' })
    .regex(
      /^\/([a-z0-9-]+\/)*$/,
      'must be the address of a page with a slash at both ends, such as /safety/',
    )
    .describe('The page that holds the full answer, such as /safety/'),
});
