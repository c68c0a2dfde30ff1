import { levelOfOption } from '../answers';
import type { Finding, Path } from '../fault';
import { concernsFile, listNames, outcomeFile, questionFile, quote } from '../files';
import { lockedQuestions, outcomeLevels, type LockedOption, type LockedQuestion } from '../kernel';
import { isAtLeast } from '../level';
import type { Model, Option, Question } from '../model';
import { checkAsked } from './locked-asked';

const rule = 'locked-questions';

function checkOption(model: Model, question: Question, locked: LockedOption): Finding[] {
  const file = questionFile(question.id);
  const index = question.options.findIndex(({ value }) => value === locked.value);
  const option: Option | undefined = question.options[index];
  const fault = (path: Path, message: string, fix: string): Finding => ({
    file,
    path,
    rule,
    message,
    fix,
  });
  if (!option) {
    return [
      fault(
        ['options'],
        `The safety question ${quote(question.id)} has lost its answer ${quote(locked.value)}.`,
        `Bring back an answer with the value ${locked.value}; its wording is yours.`,
      ),
    ];
  }
  const path = ['options', index];
  const findings: Finding[] = [];
  const level = levelOfOption(model, option);
  if (!isAtLeast(level, locked.floor)) {
    const raised = option.raises?.[0];
    const where =
      raised === undefined ? { file, path } : { file: concernsFile, path: [raised, 'level'] };
    findings.push({
      ...where,
      rule,
      message: `Someone who answers ${quote(option.label)} to the safety question ${quote(question.id)} would raise the level ${level}; it must be at least ${locked.floor}.`,
      fix:
        raised === undefined
          ? `Let ${quote(locked.value)} raise a concern of the level ${locked.floor}.`
          : `Set the level of ${quote(raised)} to ${locked.floor} or above.`,
    });
  }
  if (option.exclusive && !locked.exclusive) {
    findings.push(
      fault(
        [...path, 'exclusive'],
        `Ticking ${quote(option.label)} would untick the other answers to ${quote(question.id)} and hide them.`,
        'Remove “exclusive” from this answer.',
      ),
    );
  }
  if (locked.showsHelp && !option.showsHelp) {
    findings.push(
      fault(
        path,
        `Someone who answers ${quote(option.label)} to ${quote(question.id)} would not see the help lines at once.`,
        'Add “showsHelp: true” to this answer.',
      ),
    );
  }
  const named = (option.raises ?? []).flatMap((id) => model.concerns[id]?.helpLines ?? []);
  const missing = (locked.helpLines ?? []).filter((id) => !named.includes(id));
  const [concern] = option.raises ?? [];
  const [first] = locked.helpLines ?? [];
  if (
    missing.length === 0 &&
    locked.floor === 'emergency' &&
    first !== undefined &&
    named[0] !== first &&
    concern !== undefined
  ) {
    findings.push({
      file: concernsFile,
      path: [concern, 'helpLines'],
      rule,
      message: `Someone who answers ${quote(option.label)} to ${quote(question.id)} must see ${quote(first)} before other help lines.`,
      fix: `Write ${first} first among the helpLines of ${quote(concern)}.`,
    });
  }
  if (missing.length > 0 && concern !== undefined) {
    findings.push({
      file: concernsFile,
      path: [concern],
      rule,
      message: `Someone who answers ${quote(option.label)} to ${quote(question.id)} must be shown ${listNames(missing)} among the help lines.`,
      fix: `Add ${missing.join(' and ')} to the helpLines of ${quote(concern)}.`,
    });
  }
  return findings;
}

/** An answer that the kernel does not know is never as good as none: what its words say, no proof can read. */
const checkOthers = (model: Model, question: Question, { options }: LockedQuestion): Finding[] =>
  question.options.flatMap((option, index) => {
    const isKnown = options.some(({ value }) => value === option.value);
    if (isKnown || isAtLeast(levelOfOption(model, option), 'talk')) return [];
    return [
      {
        file: questionFile(question.id),
        path: ['options', index],
        rule,
        message: `The answer ${quote(option.label)} is new to the safety question ${quote(question.id)} and raises nothing.`,
        fix: 'Let it raise a concern, of the level talk or above, or take it out.',
      },
    ];
  });

/** Invariant 7, with compile/names.ts, which misses lost files: the safety questions, their answers, their levels and their help, whoever edits the content. */
export function checkLocked(model: Model): Finding[] {
  const questions = Object.entries(lockedQuestions).flatMap(([id, locked]): Finding[] => {
    const question = model.questions.find((candidate) => candidate.id === id);
    if (!question) return [];
    const kind =
      question.kind === locked.kind
        ? []
        : [
            {
              file: questionFile(id),
              path: ['kind'],
              rule,
              message: `The safety question ${quote(id)} must be of the kind ${quote(locked.kind)}.`,
              fix: `Write kind: ${locked.kind}.`,
            } as const,
          ];
    return [
      ...kind,
      ...checkAsked(model, question, locked),
      ...locked.options.flatMap((option) => checkOption(model, question, option)),
      ...checkOthers(model, question, locked),
    ];
  });
  const outcomes = Object.entries(outcomeLevels).flatMap(([id, level]): Finding[] => {
    const outcome = model.outcomes[id];
    if (!outcome || outcome.level === level) return [];
    return [
      {
        file: outcomeFile(id),
        path: ['level'],
        rule: 'more-care',
        message: `The outcome ${quote(id)} has the level ${level}; it cannot be ${outcome.level}.`,
        fix: `Write level: ${level}.`,
      },
    ];
  });
  return [...questions, ...outcomes];
}
