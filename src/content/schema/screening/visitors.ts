import { z } from 'zod';
import { text } from '../fields';
import { id } from './fields';

const numberOfPeople = z.int().min(0).max(1000);

const why = text.describe('the reason for this number, which the warning repeats');

const answerSchema = z.strictObject({
  of1000: numberOfPeople.describe('how many of 1,000 people who come would choose this answer'),
  from: id.describe(
    'where the number comes from: the name of a file in content/references, or the word guess',
  ),
});

export const visitorsSchema = z.strictObject({
  questions: z
    .record(id, z.record(id, answerSchema))
    .describe('for each question, how many of 1,000 people would choose each answer'),
  bounds: z
    .strictObject({
      mayBook: z
        .strictObject({ atLeast: numberOfPeople.describe('the least number of people'), why })
        .describe('how many of 1,000 people must be able to book at least, and why'),
      largestOutcome: z
        .strictObject({ atMost: numberOfPeople.describe('the largest number of people'), why })
        .describe('how many of 1,000 people may get one and the same outcome at most, and why'),
    })
    .describe('what the check warns of when a change of the self-screen breaks it'),
});

export type VisitorsRecord = z.infer<typeof visitorsSchema>;
