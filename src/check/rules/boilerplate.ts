import { findingsOfPattern, type WordFinding } from './word-finding';

/**
 * Runs of words from text that a prescriber network hands to its therapists. Many practices carry it word for word:
 * it calls ketamine “legal, safe and effective”, and search engines count it as copied.
 */
const runs: readonly string[] = [
  'legal safe and effective',
  'legal safe effective',
  'used to treat a variety of mental health conditions',
  'acting antidepressant and mood enhancing effects',
  'action antidepressant and mood enhancing effects',
  'can begin to take effect within 1 2',
  'as well as by stimulating ampa receptors',
  'thought to help form new synaptic connections',
  'boost neural circuits that regulate stress and mood',
  'enhance overall neuroplasticity for lasting symptom improvement',
  'holistic modality in which ketamine is used',
  'ketamine is used as a complement to psychotherapy',
  'experience more frequent breakthroughs',
  'the psychotherapy portion of the experience',
  'we only use the sublingual lozenge form',
  'pleasant last for approximately 45 minutes',
  'facilitate shifts in perception that can often feel expansive',
  'your motor and verbal abilities will be reduced',
];

/** The words of a run, whatever signs stand between them. */
const patterns = runs.map((run) => ({
  run,
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}])${run.replaceAll(' ', '[^\\p{L}\\p{N}]+')}(?![\\p{L}\\p{N}])`,
    'giu',
  ),
}));

/** Each run once: a text that was pasted whole needs no second sentence about it. */
export const boilerplateIn = (text: string): WordFinding[] =>
  patterns.flatMap(({ run, pattern }) =>
    findingsOfPattern(pattern, text, () => ({
      rule: 'boilerplate',
      message: `“${run}” comes from text that a prescriber network gives to all its therapists`,
      fix: 'Say it in your own words, with its limits and its risks.',
    })).slice(0, 1),
  );
