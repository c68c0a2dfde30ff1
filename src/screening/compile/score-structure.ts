import type { ScreeningRecords } from '~/content/self-screen';
import { findingsOf, type Finding, type Path } from '../finding';
import { quote, scoresFile } from '../files';
import type { ScoresRecord } from '~/content/schema/screening/score';
import { findRepeated } from './repeated';

/** The path starts at the score. */
type Found = (path: Path, message: string, fix: string) => Finding;
type Bands = ScoresRecord['fit']['bands'];

function checkEdges(id: string, bands: Bands, found: Found): Finding[] {
  const sorted = [...bands].sort((a, b) => a.from - b.from);
  return sorted.flatMap((band, index): Finding[] => {
    const at: Path = ['bands', bands.indexOf(band), 'from'];
    const due = index === 0 ? 0 : (sorted[index - 1]?.to ?? 0) + 1;
    if (band.from < due) {
      const message = `The bands of ${quote(id)} overlap: a sum of ${band.from} has two bands.`;
      return [found(at, message, `Let ${quote(band.id)} start at ${due}.`)];
    }
    if (band.from === due) return [];
    const missing =
      due === band.from - 1 ? `a sum of ${due} has` : `sums of ${due} to ${band.from - 1} have`;
    const fix = `Let ${quote(band.id)} start at ${due}, or let the band below it reach ${band.from - 1}.`;
    return [found(at, `The bands of ${quote(id)} leave a gap: ${missing} no band.`, fix)];
  });
}

function checkEach(id: string, bands: Bands, found: Found): Finding[] {
  const twice = findRepeated(bands.map((band) => band.id));
  return [
    ...bands.flatMap((band, index) =>
      band.from > band.to
        ? [
            found(
              ['bands', index, 'to'],
              `The band ${quote(band.id)} of ${quote(id)} ends before it starts.`,
              'Swap “from” and “to”.',
            ),
          ]
        : [],
    ),
    ...twice.map(({ name, index }) =>
      found(
        ['bands', index, 'id'],
        `Two bands of ${quote(id)} are named ${quote(name)}.`,
        'Give each band its own id.',
      ),
    ),
  ];
}

function checkMax(
  id: string,
  { bands, max }: ScoresRecord['fit'],
  reach: number,
  found: Found,
): Finding[] {
  const ends = bands.map(({ to }) => to);
  const end = Math.max(...ends);
  const highest = ends.indexOf(end);
  const findings: Finding[] = [];
  if (end !== max) {
    const message = `The bands of ${quote(id)} end at ${end}, but its highest sum is ${max}.`;
    findings.push(found(['bands', highest, 'to'], message, `Let the highest band end at ${max}.`));
  }
  if (reach > max) {
    const message = `The answers can add up to ${reach} in ${quote(id)}, but its highest sum is ${max}.`;
    findings.push(
      found(
        ['max'],
        message,
        `Write max: ${reach} and let the highest band reach it, or lower what answers add.`,
      ),
    );
  }
  return findings;
}

type Questions = ScreeningRecords['questions'];

/** The highest sum that answers can add up to. */
const reachOf = (id: string, questions: Questions): number =>
  questions
    .filter(({ record }) => record.score === id)
    .reduce(
      (sum, { record }) => sum + Math.max(...record.options.map((option) => option.adds ?? 0)),
      0,
    );

/** A score as readers see it: without sums that no answers reach, such as those of a question that was taken out. */
export function withinReach(
  score: ScoresRecord['fit'] & { readonly id: string },
  questions: Questions,
) {
  const { id, title, bands } = score;
  const max = Math.min(score.max, reachOf(id, questions));
  return {
    id,
    title,
    max,
    bands: bands
      .filter(({ from }) => from <= max)
      .map((band) => ({ ...band, to: Math.min(band.to, max) })),
  };
}

/** Invariant 8, last part: the bands cover every sum exactly once. */
export const checkBands = ({ questions, scores }: ScreeningRecords): Finding[] =>
  Object.entries(scores ?? {}).flatMap(([id, score]) => {
    const at = findingsOf('score-bands', scoresFile);
    const found: Found = (path, message, fix) => at([id, ...path], message, fix);
    return [
      ...checkEdges(id, score.bands, found),
      ...checkEach(id, score.bands, found),
      ...checkMax(id, score, reachOf(id, questions), found),
    ];
  });
