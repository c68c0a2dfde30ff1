import { findingsOf, type Finding } from '../finding';
import { questionFile, quote } from '../files';
import type { LockedQuestion } from '../kernel';
import type { Model, Question } from '../model';

/** Invariant 7, who is asked: everyone, or at least all who could be in the danger that a safety question is about. */
export function checkAsked(
  model: Model,
  question: Question,
  { askedAfter }: LockedQuestion,
): Finding[] {
  if (!question.askedIf) return [];
  const found = findingsOf('locked-questions', questionFile(question.id));
  const fault = (message: string, fix: string): Finding[] => [found(['askedIf'], message, fix)];
  if (!askedAfter)
    return fault(
      `The safety question ${quote(question.id)} would not be asked of everyone.`,
      'Remove “askedIf” from it.',
    );
  const { [askedAfter.question]: values, ...others } = question.askedIf;
  const gate = model.questions.find(({ id }) => id === askedAfter.question);
  const passed = gate?.options.find(
    ({ value }) => ![...askedAfter.exempt, ...(values ?? [])].includes(value),
  );
  if (!values?.includes(askedAfter.value) || Object.keys(others).length > 0 || gate?.askedIf) {
    return fault(
      `The safety question ${quote(question.id)} would not be asked of everyone who answers ${quote(askedAfter.value)} to ${quote(askedAfter.question)}.`,
      `Write askedIf: { ${askedAfter.question}: [${askedAfter.value}] }, or remove it; and ask ${quote(askedAfter.question)} of everyone.`,
    );
  }
  return passed
    ? fault(
        `Someone who answers ${quote(passed.label)} to ${quote(askedAfter.question)} would not be asked the safety question ${quote(question.id)}.`,
        `Add ${passed.value} to askedIf, or remove askedIf, so that everyone is asked.`,
      )
    : [];
}
