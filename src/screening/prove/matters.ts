import { findingsOf, type Finding } from '../finding';
import { questionFile, quote } from '../files';
import { notKnowing } from '../kernel';
import type { Model, Option, Question } from '../model';
import { hasEffect, raisesNothing } from './option-effect';

/**
 * The answers that may stay without effect and without a word: the plain one of a question. Where answers both raise
 * concerns and add points, the plain one adds points. Not knowing has a check of its own.
 */
function findBlank(model: Model, question: Question): { blank: Option[]; allowed: number } {
  const raising = question.options.some((option) => !raisesNothing(model, option));
  const blank = question.options.filter(
    (option) =>
      !hasEffect(model, question, option) &&
      !option.neutral &&
      !(raising && notKnowing.includes(option.value)),
  );
  return { blank, allowed: raising && question.score ? 0 : 1 };
}

/** Invariant 1, last part: what has no effect is declared neutral, so that nothing is blank by mistake. */
export function checkMatters(model: Model, question: Question): Finding[] {
  const found = findingsOf('option-matters', questionFile(question.id));
  const effective = question.options.map((option) => hasEffect(model, question, option));
  const name = quote(question.id);
  if (!question.neutral && !effective.includes(true)) {
    const fix =
      'Let an answer raise a concern or add to a score, or write “neutral: true” in the question.';
    return [found([], `No answer to ${name} changes anything.`, fix)];
  }
  const { blank, allowed } = findBlank(model, question);
  return question.options.flatMap((option, index): Finding[] => {
    const path = ['options', index];
    const label = quote(option.label);
    if (effective[index] && question.neutral) {
      const fix = 'Remove “neutral: true” from the question.';
      return [
        found(path, `${name} is declared neutral, but the answer ${label} changes something.`, fix),
      ];
    }
    if (effective[index] && option.neutral) {
      const fix = 'Remove “neutral: true” from this answer.';
      return [
        found(
          [...path, 'neutral'],
          `The answer ${label} to ${name} is declared neutral, but it changes something.`,
          fix,
        ),
      ];
    }
    if (question.neutral || blank.indexOf(option) < allowed) return [];
    const fix =
      'Let this answer raise a concern or add to a score; or write “neutral: true” in it if it is meant to change nothing.';
    return [
      blank[0] === option
        ? found(path, `The answer ${label} to ${name} changes nothing.`, fix)
        : found(
            path,
            `The answers ${quote(blank[0]?.label ?? '')} and ${label} to ${name} both change nothing.`,
            fix,
          ),
    ];
  });
}
