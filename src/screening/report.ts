import { levels } from './level';
import type { Model } from './model';
import type { Compiled } from './compile';
import type { Proof } from './prove/prove';
import { formatCount, formatShare } from './share';
import type { VisitorCount } from './visitors/count';
import { describeVisitors } from './visitors/words';

export const proofLine = ({ count, byOutcome, findings }: Proof): string => {
  const outcomes = Object.keys(byOutcome).length;
  return `screening: ${formatCount(count)} sets of answers checked, ${outcomes} outcomes, ${findings.length} unsafe`;
};

/** Which answers raise which concern, the most careful first. */
const listRaises = (model: Model): string[] =>
  [...levels].reverse().flatMap((level) =>
    Object.values(model.concerns)
      .filter((concern) => concern.level === level)
      .map((concern) => {
        const by = model.questions.flatMap((question) =>
          question.options
            .filter(({ raises }) => raises?.includes(concern.id))
            .map(({ value }) => `${question.id}: ${value}`),
        );
        return `- ${level}: ${concern.id} (${by.join(', ')})`;
      }),
  );

/** How many situations hold each outcome in place; one without any may change unseen. */
const listSituations = ({ model, scenarios }: Compiled): string[] =>
  Object.keys(model.outcomes).map((id) => {
    const count = Object.values(scenarios).filter(({ expect }) => expect === id).length;
    return `- ${id}: ${count === 0 ? 'none. Add one to scenarios.yaml, and a later edit cannot change it unseen.' : count}`;
  });

/**
 * For the owner: how many sets of answers lead where, how people like those who come fare, what raises what, and which
 * situations hold it. Markdown.
 */
export function reportModel(compiled: Compiled, proof: Proof, count: VisitorCount | null): string {
  const { model, visitors } = compiled;
  const shares = Object.entries(proof.byOutcome)
    .sort(([, a], [, b]) => (a < b ? 1 : -1))
    .map(([id, count]) => `- ${id}: ${formatShare(count, proof.count)} (${formatCount(count)})`);
  return [
    proofLine(proof),
    '',
    '## Share of all sets of answers per outcome',
    '',
    'A share counts sets of answers, not people.',
    '',
    ...shares,
    '',
    ...(visitors && count ? [describeVisitors(model, visitors, count)] : []),
    '## What raises what',
    '',
    ...listRaises(model),
    '',
    '## Situations of scenarios.yaml per outcome',
    '',
    ...listSituations(compiled),
    '',
  ].join('\n');
}
