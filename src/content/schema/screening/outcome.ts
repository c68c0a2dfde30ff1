import { z } from 'zod';
import { actionIds, careLevels } from '~/lib/self-screen-words';
import { text } from '../fields';
import { distinct } from './fields';

export const outcomeSchema = z.strictObject({
  level: z
    .enum(careLevels)
    .describe('how careful this outcome is: none, talk, medical, not-now or emergency'),
  title: text.describe('the next step, never a verdict on the person'),
  lead: text.describe('one or two sentences under the title'),
  actions: distinct(z.enum(actionIds)).describe(
    `the buttons, the one next step first; from ${actionIds.join(', ')}`,
  ),
  how: z
    .partialRecord(z.enum(actionIds), text)
    .optional()
    .describe('one sentence beside an action: how it goes; shown only to those who are offered it'),
  next: z.array(text).min(1).describe('what happens next, one short line each'),
});
