import { pruneAnswers } from './answers';
import type { Answers, Model } from './model';
import { plainAnswers } from './plain';
import { describePerson, startSentence } from './prove/example';
import { proveModel, type Proof } from './prove/prove';
import { findResult } from './route';
import { formatCount, formatShare } from './share';

export interface ModelDiff {
  readonly shares: readonly {
    readonly outcome: string;
    readonly before: string;
    readonly after: string;
  }[];
  /** Up to three people who would be shown another outcome than before. */
  readonly people: readonly {
    readonly person: string;
    readonly before: string;
    readonly after: string;
  }[];
  readonly isSame: boolean;
}

const most = 3;

interface Move {
  readonly answers: Answers;
  readonly was: string;
  readonly is: string;
}

type Tick = readonly [question: string, option: string];

const ticksOf = (model: Model): Tick[] =>
  model.questions.flatMap((question) =>
    question.options.map((option) => [question.id, option.value] as const),
  );

/** People from plain to less plain: nobody special, then one unusual answer, then two. */
function* imaginePeople(before: Model, after: Model): Generator<Answers> {
  const plain = { ...plainAnswers(after), ...plainAnswers(before) };
  const all = new Map(
    [...ticksOf(before), ...ticksOf(after)].map((tick) => [tick.join(' '), tick]),
  );
  const ticks = [...all.values()].filter(
    ([question, option]) => plain[question]?.join() !== option,
  );
  yield plain;
  for (const [question, option] of ticks) yield { ...plain, [question]: [option] };
  for (const [index, [question, option]] of ticks.entries()) {
    for (const [other, second] of ticks.slice(index + 1)) {
      if (other !== question) yield { ...plain, [question]: [option], [other]: [second] };
    }
  }
}

/** Three people whose route changed: as many kinds of change as there are, then the plainest others. */
function findMoved(before: Model, after: Model): ModelDiff['people'] {
  const firsts = new Map<string, Move>();
  const others: Move[] = [];
  for (const answers of imaginePeople(before, after)) {
    const was = findResult(before, answers)?.outcome.id ?? 'no result';
    const is = findResult(after, answers)?.outcome.id ?? 'no result';
    if (was === is) continue;
    const kind = `${was} ${is}`;
    if (firsts.has(kind)) others.push({ answers, was, is });
    else firsts.set(kind, { answers, was, is });
    if (firsts.size === most) break;
  }
  return [...firsts.values(), ...others].slice(0, most).map(({ answers, was, is }) => {
    const pruned = pruneAnswers(after, answers);
    const isKnownNow = Object.entries(answers).every(
      ([id, values]) => pruned[id]?.join() === values.join(),
    );
    return {
      person: startSentence(describePerson(isKnownNow ? after : before, answers)),
      before: was,
      after: is,
    };
  });
}

const shareOf = ({ byOutcome, count }: Proof, outcome: string): string => {
  const part = byOutcome[outcome] ?? 0n;
  return `${formatShare(part, count)} (${formatCount(part)})`;
};

/** What a change of content moves: the share of answer sets per outcome, and whose route changed. */
export function diffModels(before: Model, after: Model): ModelDiff {
  const [old, now] = [proveModel(before), proveModel(after)];
  const names = [...new Set([...Object.keys(old.byOutcome), ...Object.keys(now.byOutcome)])];
  const shares = names.map((outcome) => ({
    outcome,
    before: shareOf(old, outcome),
    after: shareOf(now, outcome),
  }));
  const people = findMoved(before, after);
  return {
    shares,
    people,
    isSame: people.length === 0 && shares.every((share) => share.before === share.after),
  };
}

export function formatDiff({ shares, people, isSame }: ModelDiff): string {
  if (isSame) return 'No set of answers leads anywhere else than before.\n';
  const moved = people.map(
    ({ person, before, after }) => `- ${person}: ${before} before, ${after} now.`,
  );
  return [
    'Share (and number) of answer sets per outcome, before and now. These are sets of answers, not people.',
    ...shares.map(
      ({ outcome, before, after }) =>
        `- ${outcome}: ${before}${before === after ? ', as before' : ` → ${after}`}`,
    ),
    '',
    moved.length > 0
      ? 'People whose route changed:'
      : 'Nobody with one or two unusual answers is led elsewhere.',
    ...moved,
    '',
  ].join('\n');
}
