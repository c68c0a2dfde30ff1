import { z } from 'zod';
import { name } from '../fields';
import { id, ids, recordsOf } from './fields';

const scenarioSchema = z.strictObject({
  name: name.describe('the situation in one sentence'),
  answers: z
    .record(id, z.union([id, ids], 'is not an answer or a list of answers'))
    .describe(
      'the answers that make the situation; every other question gets the answer that raises nothing',
    ),
  expect: id.describe('the outcome that this person must be shown'),
});

export const scenariosSchema = recordsOf(scenarioSchema);

export type ScenarioRecord = z.infer<typeof scenarioSchema>;
