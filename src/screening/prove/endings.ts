import { capital } from '~/lib/capital';
import { firstOfEach } from '~/lib/first-of-each';
import type { Finding } from '../finding';
import { outcomeFile, questionFile, quote, routesFile } from '../files';
import { emergencyOutcome } from '../kernel';
import { offeredActions } from '../offers';
import { careLevels, isAtLeast } from '../level';
import type { Model, Outcome } from '../model';
import { findResult } from '../route';
import { describePerson } from './example';
import { checkOffered } from './offered';
import { describeRaised, raisedByAll } from './raised-by-all';
import type { Ending, Walk } from './walk';

/** The engine’s own word on the example of an ending. */
function checkEngine(model: Model, ending: Ending, outcome: Outcome, person: string): Finding[] {
  const heard = findResult(model, ending.example);
  const offered = offeredActions(outcome, ending.allowed);
  const isSame = heard?.outcome.id === outcome.id && heard.actions.join() === offered.join();
  if (isSame) return [];
  const shown = heard
    ? `${quote(heard.outcome.id)} with ${heard.actions.join(', ')}`
    : quote('nothing');
  return [
    {
      file: routesFile,
      path: [ending.level],
      rule: 'engine',
      message: `${person} is shown ${shown} by the self-screen, but ${quote(outcome.id)} with ${offered.join(', ')} by its proof.`,
      fix: 'This is a mistake in src/screening, not in your words: tell the developer.',
    },
  ];
}

/** Invariants 1 to 3 on one ending. */
function checkEnding(model: Model, ending: Ending): Finding[] {
  const { level, example } = ending;
  const person = capital(describePerson(model, example));
  const outcome = ending.outcome === undefined ? undefined : model.outcomes[ending.outcome];
  const fault = (rule: Finding['rule'], message: string, fix: string): Finding => ({
    file: routesFile,
    path: [level],
    rule,
    message: `${person} ${message}`,
    fix,
  });
  if (!outcome)
    return [fault('one-outcome', 'would get no result.', 'Add a last row with “go” alone.')];
  const engine = checkEngine(model, ending, outcome, person);
  // Where the row is wrong, the actions of the outcome that it names are right for others.
  if (level === 'emergency' && outcome.id !== emergencyOutcome) {
    return [
      ...engine,
      fault(
        'emergency-at-once',
        `is in an emergency and would be shown ${quote(outcome.id)}.`,
        `Let the level emergency have one row: go: ${emergencyOutcome}.`,
      ),
    ];
  }
  if (!isAtLeast(outcome.level, level)) {
    return [
      ...engine,
      fault(
        'more-care',
        `raises the level ${level}, but would be shown ${quote(outcome.id)}, an outcome of the level ${outcome.level}.`,
        `Send the level ${level} to an outcome of that level.`,
      ),
    ];
  }
  return [...engine, ...checkOffered(ending, outcome, person)];
}

/** People who differ only in what they may do meet the same fault: the plainest of them stands for all. */
const plainest = (findings: readonly Finding[]): Finding[] =>
  firstOfEach(findings, ({ rule, file, path, fix }) => [rule, file, path, fix].join('|'));

/** Invariants 1 to 3 over the whole answer space. */
export function checkEndings(model: Model, walk: Walk): Finding[] {
  const reached = new Set(walk.endings.map(({ outcome }) => outcome));
  const rule = 'one-outcome';
  const unasked = model.questions
    .filter(({ id }) => !walk.asked.has(id))
    .map(({ id }): Finding => ({
      file: questionFile(id),
      path: ['askedIf'],
      rule,
      message: `No set of answers leads to the question ${quote(id)}.`,
      fix: 'Mend its askedIf, or remove the question.',
    }));
  const unreached = Object.values(model.outcomes).filter(({ id }) => !reached.has(id));
  const barred = unreached.map(({ level }) => raisedByAll(model, level));
  const byQuestion = [...new Set(barred.flat())].map(describeRaised);
  const byRoute = unreached
    .filter((_, index) => barred[index]?.length === 0)
    .map(({ id }): Finding => ({
      file: outcomeFile(id),
      path: [],
      rule,
      message: `No set of answers leads to the outcome ${quote(id)}.`,
      fix: 'Send people there in routes.yaml, or remove the outcome.',
    }));
  const ordered = [...walk.endings].sort(
    (a, b) => careLevels.indexOf(a.level) - careLevels.indexOf(b.level) || a.cost - b.cost,
  );
  return [
    ...unasked,
    ...byQuestion,
    ...byRoute,
    ...plainest(ordered.flatMap((ending) => checkEnding(model, ending))),
  ];
}
