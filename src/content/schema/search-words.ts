import { z } from 'zod';
import type { DataPath } from '../yaml/yaml-file';
import { slug, text } from './fields';

const helpLineIds = z
  .array(text)
  .describe('Names of help lines, as in content/site/help-lines.yaml');

const list = z.strictObject({
  words: z
    .array(text.min(3, 'must have at least three letters, or it would fit too many searches'))
    .min(1, 'must hold at least one word')
    .describe('What people in need of help may type: a word, or a few words in a row'),
  lines: helpLineIds.default([]).describe('Help lines to show beside those of every list'),
});

/** `content/site/search-words.yaml`: what, typed into the search, brings people to call up above all results. */
export const searchWordsSchema = z.strictObject({
  title: text.describe('What stands above the people to call'),
  lines: helpLineIds
    .refine(
      (ids) => ids.includes('988') && ids.includes('911'),
      'must hold 988 and 911; they may not be removed',
    )
    .describe('Help lines to show for every list, in their order'),
  lists: z
    .record(slug, list)
    .refine(
      (lists) => Object.values(lists).some(({ words }) => words.includes('suicide')),
      'must hold the word “suicide” in one of the lists; it may not be removed',
    )
    .describe('Words that belong together, by a name of your own'),
});

export type SearchWords = z.infer<typeof searchWordsSchema>;

/** The help lines that search words lead to, each list with the field that names them. */
export const searchHelpLines = (
  record: SearchWords | undefined,
): { readonly path: DataPath; readonly ids: readonly string[] }[] =>
  record
    ? [
        { path: ['lines'], ids: record.lines },
        ...Object.entries(record.lists).map(([name, { lines }]) => ({
          path: ['lists', name, 'lines'],
          ids: lines,
        })),
      ]
    : [];
