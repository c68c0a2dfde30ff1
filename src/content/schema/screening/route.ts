import { z } from 'zod';
import { answerLists, id, ids } from './fields';

const conditionSchema = z.union(
  [
    z.strictObject({ concern: id }),
    z.strictObject({ band: z.strictObject({ fit: ids.optional(), readiness: ids.optional() }) }),
    z.strictObject({ answer: answerLists }),
  ],
  'is not exactly one of { concern: name }, { band: { fit: [name] } } or { answer: { question: [answers] } }; two conditions need two rows',
);

const rowSchema = z.strictObject({
  if: conditionSchema
    .optional()
    .describe('when this row holds; the last row of a level has no “if”'),
  go: id.describe('the outcome shown, by its file name in content/screening/outcomes'),
});

const rows = z.array(rowSchema).min(1);

export const routesSchema = z.strictObject({
  emergency: rows.describe('where an emergency leads: help-now, always'),
  'not-now': rows.describe('where the level not-now leads'),
  medical: rows.describe('where the level medical leads'),
  talk: rows.describe('where the level talk leads; the first row that holds decides'),
  none: rows.describe('where people with no concern are led; the first row that holds decides'),
});
