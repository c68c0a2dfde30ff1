import type { Species } from './source';

/** Who was studied, in a reader’s words. */
export const speciesWords: Readonly<Record<Species, string>> = {
  people: 'People',
  animals: 'Animals',
  both: 'People and animals',
  none: 'No subjects',
};
