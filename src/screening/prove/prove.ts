import { capital } from '~/lib/capital';
import type { Finding } from '../finding';
import { questionFile } from '../files';
import { careLevels } from '../level';
import type { Answers, Model } from '../model';
import { checkEmergency } from './emergency';
import { checkEnds } from './ends';
import { checkEndings } from './endings';
import { describeChoice, describePerson } from './example';
import { checkExclusive } from './exclusive';
import { checkExplained } from './explained';
import { checkLocked } from './locked';
import { checkMatters } from './matters';
import { checkGates, checkNotKnowing } from './not-knowing';
import { checkMentions } from './mentions';
import { checkLists } from './offered';
import { findCareLosses, type CareLoss } from './pairs';
import { walkAnswers } from './walk';

export interface Proof {
  /** How many complete sets of answers there are: exact. */
  readonly count: bigint;
  /** Outcome id → how many of them lead there; an outcome that nothing reaches has 0. */
  readonly byOutcome: Readonly<Record<string, bigint>>;
  /** Outcome id → the plainest set of answers that leads there. */
  readonly examples: Readonly<Record<string, Answers>>;
  /** How many collapsed states the walk visited. */
  readonly states: number;
  readonly findings: readonly Finding[];
}

const describeLoss = (model: Model, loss: CareLoss): Finding => {
  const { question, from, to, reason } = loss;
  const index =
    model.questions
      .find(({ id }) => id === question)
      ?.options.findIndex(({ value }) => to.includes(value)) ?? 0;
  const person = capital(describePerson(model, loss.example));
  const compared = describeChoice(model, question, from);
  const why =
    reason === 'more-care' ? 'although it raises more' : 'although not knowing is never safer';
  const levelOf = (id: string): string => model.outcomes[id]?.level ?? '';
  const levels = `an outcome of the level ${levelOf(loss.outcomeTo)} instead of ${levelOf(loss.outcomeFrom)}`;
  return {
    file: questionFile(question),
    path: ['options', index],
    rule: reason,
    message: `${person} would be treated with less care than with the answer ${compared}, ${why}: ${levels}.`,
    fix: 'Mend the rows of routes.yaml, so that a more careful answer never leads to a less careful outcome.',
  };
};

/**
 * Proves the invariants of the self-screen that depend on its model, over every possible set of answers. What depends on
 * words and files (the rest of invariants 3, 6 and 7) is checked by `words` and `compile/names`; `check.ts` joins all.
 */
export function proveModel(model: Model): Proof {
  const walk = walkAnswers(model);
  const byOutcome = Object.fromEntries(
    Object.keys(model.outcomes).map((id) => [
      id,
      walk.endings
        .filter(({ outcome }) => outcome === id)
        .reduce((sum, { count }) => sum + count, 0n),
    ]),
  );
  const plainest = [...walk.endings].sort(
    (a, b) => b.cost - a.cost || careLevels.indexOf(b.level) - careLevels.indexOf(a.level),
  );
  const examples = Object.fromEntries(
    plainest.flatMap(({ outcome, example }) => (outcome === undefined ? [] : [[outcome, example]])),
  );
  const findings = [
    ...checkLocked(model),
    ...model.questions.flatMap((question) =>
      [checkMatters, checkNotKnowing, checkGates, checkExclusive, checkEnds].flatMap((check) =>
        check(model, question),
      ),
    ),
    ...checkExplained(model),
    ...checkEmergency(model),
    ...checkMentions(model),
    ...checkLists(model),
    ...checkEndings(model, walk),
    ...findCareLosses(model).map((loss) => describeLoss(model, loss)),
  ];
  return { count: walk.count, byOutcome, examples, states: walk.states, findings };
}
