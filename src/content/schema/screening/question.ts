import { z } from 'zod';
import { scoreIds } from '~/lib/self-screen-words';
import { text } from '../fields';
import { answerLists, id, ids } from './fields';

const optionSchema = z.strictObject({
  value: id.describe('the fixed short name of this answer, such as none; other files refer to it'),
  label: text.describe('the answer in the words of the person, such as “No, none of these”'),
  hint: text.optional().describe('one short sentence under the answer'),
  raises: ids
    .optional()
    .describe('the concerns that this answer raises, by their names in concerns.yaml'),
  adds: z
    .int()
    .min(0)
    .max(9)
    .optional()
    .describe('the points that this answer adds to the question’s score'),
  exclusive: z
    .literal(true)
    .optional()
    .describe('true when this answer unticks all others; leave the line out otherwise'),
  neutral: z
    .literal(true)
    .optional()
    .describe('true when this answer is meant to change nothing; leave the line out otherwise'),
  ends: z
    .literal(true)
    .optional()
    .describe(
      'true when the questions stop after this answer, because we cannot serve the person; only the answers under-18 and no to place may do so',
    ),
  showsHelp: z
    .literal(true)
    .optional()
    .describe(
      'true when the help lines are to be shown right after this answer; leave the line out otherwise',
    ),
});

export const questionSchema = z.strictObject({
  order: z.number().describe('the place of the question, as a number; no two questions share one'),
  kind: z.enum(['one', 'many']).describe('“one” for a single answer, “many” for checkboxes'),
  title: text.describe('the question as it is asked'),
  hint: text.optional().describe('one short sentence under the question'),
  leg: text
    .optional()
    .describe(
      'the part of the way that the question belongs to, in one word, such as Health; without it, that of the question before',
    ),
  error: text.describe('the words shown when nothing is chosen, such as “Select yes if …”'),
  score: z.enum(scoreIds).optional().describe('the score that the answers add to, if any'),
  askedIf: answerLists
    .optional()
    .describe('ask this only after these answers, such as { who: [couple] }'),
  neutral: z
    .literal(true)
    .optional()
    .describe('true when no answer to this question is meant to change anything'),
  options: z.array(optionSchema).min(2).describe('the answers, at least two'),
});

export type QuestionRecord = z.infer<typeof questionSchema>;
