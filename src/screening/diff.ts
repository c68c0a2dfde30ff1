import { pruneAnswers } from './answers';
import type { Answers, Model } from './model';
import { plainAnswers } from './plain';
import { describePerson, startSentence } from './prove/example';
import { proveModel } from './prove/prove';
import { findResult } from './route';
import { formatShare } from './share';

export interface ModelDiff {
  readonly shares: readonly { readonly outcome: string; readonly before: string; readonly after: string }[];
  /** Up to three people who would be shown another outcome than before. */
  readonly people: readonly { readonly person: string; readonly before: string; readonly after: string }[];
  readonly isSame: boolean;
}

type Tick = readonly [question: string, option: string];

const ticksOf = (model: Model): Tick[] =>
  model.questions.flatMap((question) => question.options.map((option) => [question.id, option.value] as const));

/** People from plain to less plain: nobody special, then one unusual answer, then two. */
function* imaginePeople(before: Model, after: Model): Generator<Answers> {
  const plain = { ...plainAnswers(after), ...plainAnswers(before) };
  const ticks = [...new Map([...ticksOf(before), ...ticksOf(after)].map((tick) => [tick.join(' '), tick])).values()];
  yield plain;
  for (const [question, option] of ticks) yield { ...plain, [question]: [option] };
  for (const [index, [question, option]] of ticks.entries()) {
    for (const [other, second] of ticks.slice(index + 1)) {
      if (other !== question) yield { ...plain, [question]: [option], [other]: [second] };
    }
  }
}

function findMoved(before: Model, after: Model): ModelDiff['people'] {
  const people = new Map<string, ModelDiff['people'][number]>();
  for (const answers of imaginePeople(before, after)) {
    const was = findResult(before, answers)?.outcome.id ?? 'no result';
    const is = findResult(after, answers)?.outcome.id ?? 'no result';
    if (was === is || people.has(`${was} ${is}`)) continue;
    const teller = Object.entries(answers).every(
      ([id, values]) => pruneAnswers(after, answers)[id]?.join() === values.join(),
    )
      ? after
      : before;
    people.set(`${was} ${is}`, { person: startSentence(describePerson(teller, answers)), before: was, after: is });
    if (people.size === 3) break;
  }
  return [...people.values()];
}

/** What a change of content moves: the share of answer sets per outcome, and whose route changed. */
export function diffModels(before: Model, after: Model): ModelDiff {
  const [old, now] = [proveModel(before), proveModel(after)];
  const names = [...new Set([...Object.keys(old.byOutcome), ...Object.keys(now.byOutcome)])];
  const shares = names.map((outcome) => ({
    outcome,
    before: formatShare(old.byOutcome[outcome] ?? 0n, old.count),
    after: formatShare(now.byOutcome[outcome] ?? 0n, now.count),
  }));
  const people = findMoved(before, after);
  const isMoved = names.some((name) => old.byOutcome[name] !== now.byOutcome[name]);
  return { shares, people, isSame: people.length === 0 && !isMoved };
}

export function formatDiff({ shares, people, isSame }: ModelDiff): string {
  if (isSame) return 'No set of answers leads anywhere else than before.\n';
  const moved = people.map(({ person, before, after }) => `- ${person}: ${before} before, ${after} now.`);
  return [
    'Share of answer sets per outcome, before and now (sets of answers, not people):',
    ...shares.map(({ outcome, before, after }) => `- ${outcome}: ${before} → ${after}`),
    '',
    moved.length > 0 ? 'People whose route changed:' : 'Nobody with one or two unusual answers is led elsewhere.',
    ...moved,
    '',
  ].join('\n');
}
