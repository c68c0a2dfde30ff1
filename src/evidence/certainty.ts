import type { Claim } from '~/content/schema/claim';

export type CertaintyId = Claim['certainty'];

export interface Certainty {
  id: CertaintyId;
  /** The word on the badge. */
  word: string;
  /** The verb that sentences of this certainty use. */
  verb: string;
  /** What the word means, for readers. */
  meaning: string;
  /** 1 is the surest. */
  order: number;
  /** Contour lines on the badge: denser means surer. Never shown without the word. */
  lines: 1 | 2 | 3 | 4;
}

/** The one scale of the site, surest first; its verbs follow the standard verbs of GRADE reviews. */
export const certaintyScale = [
  {
    id: 'strong',
    word: 'Strong',
    verb: 'helps',
    meaning: 'Many good studies agree. New studies are unlikely to change the answer.',
    order: 1,
    lines: 4,
  },
  {
    id: 'moderate',
    word: 'Moderate',
    verb: 'probably helps',
    meaning:
      'Several fair studies point the same way. New studies could still change how large the effect looks.',
    order: 2,
    lines: 3,
  },
  {
    id: 'early',
    word: 'Early',
    verb: 'may help',
    meaning: 'The studies are few, small, or do not agree. New studies may well change the answer.',
    order: 3,
    lines: 2,
  },
  {
    id: 'very-early',
    word: 'Very early',
    verb: 'we do not know yet',
    meaning: 'There is almost no research in people, or none. Nobody can say yet whether it works.',
    order: 4,
    lines: 1,
  },
] as const satisfies readonly Certainty[];

/** The step of the scale with this id. */
export const certaintyOf = (id: CertaintyId): Certainty => {
  const step = certaintyScale.find((candidate) => candidate.id === id);
  if (!step)
    throw new Error(
      `“${id}” is not a certainty; use one of: ${certaintyScale.map((candidate) => candidate.id).join(', ')}`,
    );
  return step;
};

const hedges: Record<CertaintyId, RegExp> = {
  strong: /\b(may|might|probably)\b|do not know/i,
  moderate: /\bprobably\b/i,
  early: /\bmay\b/i,
  'very-early': /\bwe do not know yet\b/i,
};

/** Whether a sentence is worded as cautiously as its certainty asks: a strong one unhedged, the others with their own hedge. */
export const isHedgedFor = (id: CertaintyId, sentence: string): boolean =>
  hedges[id].test(sentence) !== (id === 'strong');
