import type { Reference } from '~/content/schema/reference';

/** Kinds of sources that a reader may want to see by themselves. */
export const sourceFamilies = [
  { id: 'trials', name: 'Trials that compare' },
  { id: 'people', name: 'Other studies of people' },
  { id: 'animals', name: 'Animal studies' },
  { id: 'reviews', name: 'Reviews and guidelines' },
  { id: 'official', name: 'Labels, rules and notices' },
] as const;

type Family = (typeof sourceFamilies)[number]['id'];

const families: Record<Reference['kind'], Family> = {
  'randomized trial': 'trials',
  'crossover trial': 'trials',
  'controlled trial': 'trials',
  'open study': 'people',
  'cohort study': 'people',
  'imaging study': 'people',
  'case report': 'people',
  'qualitative study': 'people',
  'animal study': 'animals',
  review: 'reviews',
  'systematic review': 'reviews',
  'meta-analysis': 'reviews',
  'conceptual paper': 'reviews',
  guideline: 'reviews',
  'drug label': 'official',
  'agency notice': 'official',
  'agency page': 'official',
  regulation: 'official',
  'enforcement case': 'official',
  'news report': 'official',
  'provider page': 'official',
};

export const familyOf = (kind: Reference['kind']): Family => families[kind];
