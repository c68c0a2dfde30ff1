import type { Finding } from '../fault';
import { outcomeFile, questionFile, quote, routesFile } from '../files';
import { allowedActions, emergencyOutcome } from '../kernel';
import { isAtLeast, levels } from '../level';
import type { ActionId, Model } from '../model';
import { findResult } from '../route';
import { describePerson, startSentence } from './example';
import { describeRaised, raisedByAll } from './raised-by-all';
import type { Ending, Walk } from './walk';

const offers: Readonly<Record<ActionId, string>> = {
  'call-help': 'the help lines',
  alternatives: 'other options',
  print: 'the summary',
  talk: 'a talk with us',
  prescribers: 'our list of prescribers',
  book: 'booking',
};

/** Invariants 1, 2 and 3 on every ending, and the engine’s own word on each example. */
function checkEnding(model: Model, ending: Ending): Finding[] {
  const { level, example } = ending;
  const person = startSentence(describePerson(model, example));
  const outcome = ending.outcome === undefined ? undefined : model.outcomes[ending.outcome];
  if (!outcome)
    return [
      {
        file: routesFile,
        path: [level],
        rule: 'one-outcome',
        message: `${person} would get no result.`,
        fix: 'Add a last row with “go” alone.',
      },
    ];
  const findings: Finding[] = [];
  const heard = findResult(model, example)?.outcome.id;
  if (heard !== outcome.id) {
    findings.push({
      file: routesFile,
      path: [level],
      rule: 'engine',
      message: `${person} is shown ${quote(heard ?? 'nothing')} by the self-screen, but ${quote(outcome.id)} by its proof.`,
      fix: 'This is a mistake in src/screening, not in your words: tell the developer.',
    });
  }
  const isAstray = level === 'emergency' && outcome.id !== emergencyOutcome;
  if (isAstray) {
    findings.push({
      file: routesFile,
      path: [level],
      rule: 'emergency-at-once',
      message: `${person} is in an emergency and would be shown ${quote(outcome.id)}.`,
      fix: `Let the level emergency have one row: go: ${emergencyOutcome}.`,
    });
  } else if (!isAtLeast(outcome.level, level)) {
    findings.push({
      file: routesFile,
      path: [level],
      rule: 'more-care',
      message: `${person} raises the level ${level}, but would be shown ${quote(outcome.id)}, an outcome of the level ${outcome.level}.`,
      fix: `Send the level ${level} to an outcome of that level.`,
    });
  }
  // Where the row is wrong, the actions of the outcome that it names are right for others.
  if (isAstray || !isAtLeast(outcome.level, level)) return findings;
  const allowed = allowedActions(level, outcome.id);
  outcome.actions.forEach((action, index) => {
    if (allowed.includes(action)) return;
    findings.push({
      file: outcomeFile(outcome.id),
      path: ['actions', index],
      rule: 'allowed-actions',
      message: `${person} would be offered ${offers[action]} by ${quote(outcome.id)}, which the level ${level} does not allow there.`,
      fix: `Remove ${action} from the actions; allowed are ${allowed.join(', ')}.`,
    });
  });
  return findings;
}

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
    (a, b) => levels.indexOf(a.level) - levels.indexOf(b.level),
  );
  return [
    ...unasked,
    ...byQuestion,
    ...byRoute,
    ...ordered.flatMap((ending) => checkEnding(model, ending)),
  ];
}
