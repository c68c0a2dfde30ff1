/** Who was studied, in a reader’s words. */
export const speciesWords = {
  people: 'People',
  animals: 'Animals',
  both: 'People and animals',
  none: 'No subjects',
} as const;
