import { capital } from '~/lib/capital';
import { nextQuestion, pruneAnswers } from './answers';
import type { Answers, Model } from './model';
import { plainAnswers } from './plain';
import { describePerson } from './prove/example';
import { findResult } from './route';

/** Something that has another value now than before. */
export interface Change {
  readonly name: string;
  readonly before: string;
  readonly after: string;
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

/** What these answers lead to, or undefined where this version cannot hear them all, as with an answer that is new. */
function routeOf(model: Model, answers: Answers): string | undefined {
  const outcome = findResult(model, answers)?.outcome.id;
  return outcome ?? (nextQuestion(model, answers) ? undefined : 'no result');
}

/** Three people whose route changed: as many kinds of change as there are, then the plainest others. */
export function findMoved(before: Model, after: Model): Change[] {
  const firsts = new Map<string, Move>();
  const others: Move[] = [];
  for (const answers of imaginePeople(before, after)) {
    const was = routeOf(before, answers);
    const is = routeOf(after, answers);
    if (was === undefined || is === undefined || was === is) continue;
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
      name: capital(describePerson(isKnownNow ? after : before, answers)),
      before: was,
      after: is,
    };
  });
}
