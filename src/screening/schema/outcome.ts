import { z } from 'zod';
import { levels } from '../level';
import { actionIds } from '../model';
import { distinct, words } from './words';

export const outcomeSchema = z.strictObject({
  level: z
    .enum(levels)
    .describe('how careful this outcome is: none, talk, medical, not-now or emergency'),
  title: words.describe('the next step, never a verdict on the person'),
  lead: words.describe('one or two sentences under the title'),
  actions: distinct(z.enum(actionIds)).describe(
    'the buttons, from call-help, alternatives, print, talk, prescribers, book',
  ),
  next: z.array(words).min(1).describe('what happens next, one short line each'),
});

export type OutcomeRecord = z.infer<typeof outcomeSchema>;
