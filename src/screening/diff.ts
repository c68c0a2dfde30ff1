import type { Compiled } from './compile';
import { findLowered } from './lowered';
import { findMoved, type Change } from './moved';
import { proveModel, type Proof } from './prove/prove';
import { formatCount, formatShare } from './share';
import { countVisitors, type VisitorCount } from './visitors/count';

/** One version of the self-screen, and who would come to it. */
type Version = Pick<Compiled, 'model' | 'visitors'>;

export interface ModelDiff {
  /** Outcome → its share of all sets of answers. */
  readonly shares: readonly Change[];
  /** Outcome → people of 1,000; empty while the files do not say who comes. */
  readonly visitors: readonly Change[];
  /** Up to three people who would be shown another outcome than before. */
  readonly moved: readonly Change[];
  /** Every answer that raises a lower level than before, or bars booking no longer. */
  readonly lowered: readonly Change[];
  readonly isSame: boolean;
}

const shareOf = ({ byOutcome, count }: Proof, outcome: string): string => {
  const part = byOutcome[outcome] ?? 0n;
  return `${formatShare(part, count)} (${formatCount(part)})`;
};

const visitorsOf = ({ model, visitors }: Version): VisitorCount | null =>
  visitors && countVisitors(model, visitors);

const people = (count: VisitorCount | null, of: (count: VisitorCount) => number): string =>
  count ? String(of(count)) : 'not known';

/** Of 1,000 people: who may book, and how many get each outcome. Empty while the files do not say who comes. */
function diffVisitors(before: Version, after: Version, outcomes: readonly string[]): Change[] {
  const [old, now] = [visitorsOf(before), visitorsOf(after)];
  if (!now) return [];
  const row = (name: string, of: (count: VisitorCount) => number): Change => ({
    name,
    before: people(old, of),
    after: people(now, of),
  });
  return [
    row('may book', ({ actions }) => actions.book),
    ...outcomes.map((id) =>
      row(id, ({ outcomes: all }) => all.find(({ outcome }) => outcome === id)?.people ?? 0),
    ),
  ];
}

/** What a change of content moves: shares per outcome, people, whose route changed, and which answers raise less. */
export function diffModels(before: Version, after: Version): ModelDiff {
  const [old, now] = [proveModel(before.model), proveModel(after.model)];
  const names = [...new Set([...Object.keys(old.byOutcome), ...Object.keys(now.byOutcome)])];
  const shares = names.map((name) => ({
    name,
    before: shareOf(old, name),
    after: shareOf(now, name),
  }));
  const moved = findMoved(before.model, after.model);
  const lowered = findLowered(before.model, after.model);
  return {
    shares,
    visitors: diffVisitors(before, after, names),
    moved,
    lowered,
    isSame:
      moved.length === 0 &&
      lowered.length === 0 &&
      shares.every((share) => share.before === share.after),
  };
}

const changeLine = ({ name, before, after }: Change): string =>
  `- ${name}: ${before}${before === after ? ', as before' : ` → ${after}`}`;

const part = (title: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? ['', title, ...lines] : [];

export function formatDiff({ shares, visitors, moved, lowered, isSame }: ModelDiff): string {
  if (isSame) return 'No set of answers leads anywhere else than before.\n';
  const movedLines = moved.map(
    ({ name, before, after }) => `- ${name}: ${before} before, ${after} now.`,
  );
  return [
    'Share (and number) of answer sets per outcome, before and now. These are sets of answers, not people.',
    ...shares.map(changeLine),
    ...part('Of 1,000 people like those who come, before and now:', visitors.map(changeLine)),
    '',
    moved.length > 0
      ? 'People whose route changed:'
      : 'Nobody with one or two unusual answers is led elsewhere.',
    ...movedLines,
    ...part('Answers that are taken less carefully than before:', lowered.map(changeLine)),
    '',
  ].join('\n');
}
