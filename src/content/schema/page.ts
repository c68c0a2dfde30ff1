import { z } from 'zod';
import { pageKindNames } from '../page-kinds';
import { isoDate, ours, pagePath, personName, text, unsettable } from './fields';

/** The frontmatter of one file under `content/pages`. */
export const pageSchema = z
  .strictObject({
    kind: z
      .enum(pageKindNames, { error: `must be one of: ${pageKindNames.join(', ')}` })
      .default('health')
      .describe(
        'What the program takes the page for: health for one about the therapy, practice for one about you. The other kinds belong to one page each',
      ),
    title: text
      .max(70, 'is longer than 70 characters; search engines cut it off')
      .describe('The page’s name: its main heading and its name in searches'),
    description: ours(z.string({ error: 'must be text' }))
      .min(50, 'is shorter than 50 characters; say in one sentence what the page answers')
      .max(160, 'is longer than 160 characters; search engines cut it off')
      .describe('One sentence for search results and shared links, 50 to 160 characters'),
    question: unsettable(text).describe(
      'The reader’s question that the page answers, shown on the picture of a shared link',
    ),
    standfirst: unsettable(
      text.max(260, 'is longer than 260 characters; two sentences are plenty'),
    ).describe(
      'The page’s answer in one or two sentences, shown in larger type under the title; 260 characters at most',
    ),
    writtenBy: unsettable(personName).describe('Who wrote the page; empty until you name a person'),
    writtenOn: isoDate.describe('The day the words were last changed, such as 2026-11-25'),
    reviewedBy: unsettable(personName).describe(
      'The licensed clinician who checked the page; empty shows “Not yet clinically reviewed”',
    ),
    reviewedOn: unsettable(isoDate).describe('The day of that check, such as 2026-11-25'),
    nextReview: isoDate.describe(
      'The day by which the page must be checked again, such as 2027-11-25',
    ),
    related: z
      .array(pagePath)
      .max(4, 'names more than four pages')
      .default([])
      .describe(
        'Up to four pages to offer at the end, by file name; the first is the one to read next',
      ),
  })
  .refine((page) => !page.reviewedBy === !page.reviewedOn, {
    path: ['reviewedOn'],
    error: 'and reviewedBy go together: fill in both, or leave both empty',
  });

export type Page = z.infer<typeof pageSchema>;
