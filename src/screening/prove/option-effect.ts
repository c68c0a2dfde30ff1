import { levelOfOption } from '../answers';
import type { Model, Option, Question } from '../model';

/** True when this answer leads to a further question or is named in a route. */
const isNamed = (model: Model, question: Question, option: Option): boolean => {
  const names = (lists: Readonly<Record<string, readonly string[]>> | undefined): boolean =>
    lists !== undefined &&
    Object.hasOwn(lists, question.id) &&
    (lists[question.id]?.includes(option.value) ?? false);
  const rows = Object.values(model.routes).flat();
  return (
    model.questions.some((other) => names(other.askedIf)) ||
    rows.some((row) => row.if && 'answer' in row.if && names(row.if.answer))
  );
};

export const hasEffect = (model: Model, question: Question, option: Option): boolean =>
  (option.raises ?? []).length > 0 || (option.adds ?? 0) > 0 || isNamed(model, question, option);

export const raisesNothing = (model: Model, option: Option): boolean =>
  levelOfOption(model, option) === 'none';
