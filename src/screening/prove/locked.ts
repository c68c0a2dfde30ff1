import { levelOfOption } from '../answers';
import { findingsOf, type Finding } from '../finding';
import { outcomeFile, questionFile, quote } from '../files';
import {
  lockedAnswers,
  lockedQuestions,
  outcomeLevels,
  type LockedOption,
  type LockedQuestion,
} from '../kernel';
import { isAtLeast } from '../level';
import type { Model, Question } from '../model';
import { checkAsked } from './locked-asked';
import { checkLockedOption } from './locked-option';

const foundIn = (id: string) => findingsOf('locked-questions', questionFile(id));

/** An answer that the kernel does not know is never as good as none: what its words say, no proof can read. */
const checkOthers = (model: Model, question: Question, { options }: LockedQuestion): Finding[] =>
  question.options.flatMap((option, index) => {
    const isKnown = options.some(({ value }) => value === option.value);
    if (isKnown || isAtLeast(levelOfOption(model, option), 'talk')) return [];
    return [
      foundIn(question.id)(
        ['options', index],
        `The answer ${quote(option.label)} is new to the safety question ${quote(question.id)} and raises nothing to talk about.`,
        'Let it raise a concern, of the level talk or above, or take it out.',
      ),
    ];
  });

function checkQuestion(model: Model, id: string, locked: LockedQuestion): Finding[] {
  const question = model.questions.find((candidate) => candidate.id === id);
  if (!question) return [];
  const kind =
    question.kind === locked.kind
      ? []
      : [
          foundIn(id)(
            ['kind'],
            `The safety question ${quote(id)} must be of the kind ${quote(locked.kind)}.`,
            `Write kind: ${locked.kind}.`,
          ),
        ];
  return [
    ...kind,
    ...checkAsked(model, question, locked),
    ...locked.options.flatMap((option) => checkLockedOption(model, question, option)),
    ...checkOthers(model, question, locked),
  ];
}

const checkAnswers = (model: Model, id: string, locked: readonly LockedOption[]): Finding[] =>
  model.questions
    .filter((question) => question.id === id)
    .flatMap((question) => locked.flatMap((option) => checkLockedOption(model, question, option)));

function checkOutcome(model: Model, id: string, level: string): Finding[] {
  const outcome = model.outcomes[id];
  if (!outcome || outcome.level === level) return [];
  return [
    findingsOf('more-care', outcomeFile(id))(
      ['level'],
      `The outcome ${quote(id)} has the level ${level}; it cannot be ${outcome.level}.`,
      `Write level: ${level}.`,
    ),
  ];
}

/**
 * Invariant 7, with compile/names.ts, which misses lost files: the safety questions, their answers, their levels, their
 * bars and their help, whoever edits the content; and the two answers of other questions that no edit can open.
 */
export const checkLocked = (model: Model): Finding[] => [
  ...Object.entries(lockedQuestions).flatMap(([id, locked]) => checkQuestion(model, id, locked)),
  ...Object.entries(lockedAnswers).flatMap(([id, locked]) => checkAnswers(model, id, locked)),
  ...Object.entries(outcomeLevels).flatMap(([id, level]) => checkOutcome(model, id, level)),
];
