import { findingsOf, type Finding } from '../finding';
import { questionFile, quote } from '../files';
import { notKnowing } from '../kernel';
import type { Model, Question } from '../model';
import { raisesNothing } from './option-effect';

/** Invariant 8: exclusive answers stand alone, none of them can hide a concern, and “none of these” is one of them. */
export function checkExclusive(model: Model, question: Question): Finding[] {
  const found = findingsOf('exclusive-options', questionFile(question.id));
  const name = quote(question.id);
  return question.options.flatMap((option, index): Finding[] => {
    const path = ['options', index];
    const label = quote(option.label);
    const isNoneOrUnsure = ['none', ...notKnowing].includes(option.value);
    if (!option.exclusive) {
      if (question.kind === 'one' || !isNoneOrUnsure) return [];
      const message = `${label} could be ticked together with other answers to ${name}.`;
      return [found(path, message, 'Add “exclusive: true” to this answer.')];
    }
    if (question.kind === 'one') {
      return [
        found(
          [...path, 'exclusive'],
          `${name} takes one answer, so “exclusive” says nothing.`,
          'Remove “exclusive”.',
        ),
      ];
    }
    if (raisesNothing(model, option) || notKnowing.includes(option.value)) return [];
    const message = `Ticking ${label} would untick the other answers to ${name} and hide them.`;
    return [
      found(
        [...path, 'exclusive'],
        message,
        'Remove “exclusive” from an answer that raises a concern.',
      ),
    ];
  });
}
