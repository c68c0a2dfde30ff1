import { z } from 'zod';
import { text } from '../fields';
import { actions, careLevels, distinct } from './fields';

export const outcomeSchema = z.strictObject({
  level: z
    .enum(careLevels)
    .describe('how careful this outcome is: none, talk, medical, not-now or emergency'),
  title: text.describe('the next step, never a verdict on the person'),
  lead: text.describe('one or two sentences under the title'),
  actions: distinct(z.enum(actions)).describe(
    'the buttons, the one next step first; from call-help, alternatives, print, talk, prescribers, book',
  ),
  how: z
    .partialRecord(z.enum(actions), text)
    .optional()
    .describe('one sentence beside an action: how it goes; shown only to those who are offered it'),
  next: z.array(text).min(1).describe('what happens next, one short line each'),
});

export type OutcomeRecord = z.infer<typeof outcomeSchema>;
