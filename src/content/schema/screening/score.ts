import { z } from 'zod';
import { text } from '../fields';
import { id } from './fields';

const bandSchema = z.strictObject({
  id: id.describe('the short name of the band; routes.yaml refers to it'),
  from: z.int().min(0).describe('the lowest sum of the band'),
  to: z.int().min(0).describe('the highest sum of the band'),
  meaning: text.describe('what a sum in this band means, in plain words'),
});

const scoreSchema = z.strictObject({
  title: text.describe('the name of the score as the person reads it'),
  many: z
    .enum(['highest'])
    .describe('how a checkbox question counts: “highest” takes the highest ticked answer'),
  max: z.int().min(1).describe('the highest sum'),
  bands: z
    .array(bandSchema)
    .min(1)
    .describe('the bands from 0 to the highest sum, without gap or overlap'),
});

export const scoresSchema = z.strictObject({
  fit: scoreSchema.describe('how far the reasons and the impact suit this kind of work'),
  readiness: scoreSchema.describe('how far life leaves room for it now'),
});

export type ScoresRecord = z.infer<typeof scoresSchema>;
