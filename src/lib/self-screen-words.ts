/**
 * Words of the self-screen that its files and its engine share. What they may look like in a file is said in
 * `src/content/schema/screening`, what follows from them in `src/screening`.
 */

/** From least to most careful. The order is the safety rule: care is the maximum of what was raised. */
export const levels = ['none', 'mention', 'talk', 'medical', 'not-now', 'emergency'] as const;
export type Level = (typeof levels)[number];

/** What a result can be for. A concern to mention goes along with the person and changes no next step. */
export const careLevels = [
  'none',
  'talk',
  'medical',
  'not-now',
  'emergency',
] as const satisfies readonly Level[];
export type Care = (typeof careLevels)[number];

/** What a result can offer. */
export const actionIds = [
  'call-help',
  'alternatives',
  'print',
  'talk',
  'prescribers',
  'book',
] as const;
export type ActionId = (typeof actionIds)[number];

export const scoreIds = ['fit', 'readiness'] as const;
export type ScoreId = (typeof scoreIds)[number];
