import { z } from 'zod';
import { httpsUrl, isoDate, name, phoneNumber, text, unsettable } from './fields';

/** Numbers that no longer lead where people expect; 988 replaced the first in July 2022. */
export const retiredNumbers = ['+18002738255'] as const;

const currentNumber = phoneNumber.refine(
  (phone) => !(retiredNumbers as readonly string[]).includes(phone),
  'is a retired number; the 988 Suicide and Crisis Lifeline is reached at 988',
);

/** One record of `content/site/help-lines.yaml`; its key is its id. */
export const helpLineSchema = z
  .strictObject({
    name: name.describe('The help line’s own name'),
    who: text.describe('Whom it is for, as the reader would say it'),
    phone: unsettable(currentNumber).describe('The number to call'),
    phoneNote: unsettable(name).describe('What to do after calling, such as “then press 1”'),
    text: unsettable(currentNumber).describe('The number to text'),
    textWord: unsettable(name).describe('The word to text to it'),
    chat: unsettable(httpsUrl).describe('Its page for chat'),
    hours: text.describe('When it answers'),
    spanish: unsettable(name).describe('How to reach someone in Spanish'),
    verifiedOn: unsettable(isoDate).describe(
      'The day you compared the number with the line’s own page',
    ),
    changed: unsettable(name).describe(
      'What the line itself has changed since this site was made, and how you know',
    ),
    source: httpsUrl.describe('The line’s own page'),
  })
  .refine((line) => line.phone ?? line.text, {
    path: ['phone'],
    error: 'or “text” must be filled in: a help line needs a number',
  });

/** All help lines by id. 988 and 911 may be reworded but not removed. */
export const helpLinesSchema = z
  .record(z.string(), helpLineSchema)
  .refine((lines) => lines['988'] && lines['911'], {
    error: 'must hold 988 and 911; they may not be removed',
  });

export type HelpLine = z.infer<typeof helpLineSchema>;
