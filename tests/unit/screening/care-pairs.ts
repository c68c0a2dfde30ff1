import { chosenOptions, rankOf, type Answers, type Model, type Question } from '~/screening';
import { notKnowing } from '~/screening/kernel';

const raisedBy = (model: Model, answers: Answers, ids: readonly string[]): string[] =>
  model.questions
    .filter(({ id }) => ids.includes(id))
    .flatMap((question) => chosenOptions(question, answers[question.id] ?? []))
    .flatMap(({ raises }) => raises ?? []);

const rankOfAll = (model: Model, concerns: readonly string[]): number =>
  Math.max(0, ...concerns.map((id) => rankOf(model.concerns[id]?.level ?? 'none')));

/** Checkboxes: one tick more, and it raises something. Radios: all that the other raises, and something else. */
function isWider(question: Question, a: readonly string[], b: readonly string[]): boolean {
  const raises = (values: readonly string[]) =>
    chosenOptions(question, values).flatMap((option) => option.raises ?? []);
  if (question.kind === 'one') {
    return raises(b).length > raises(a).length && raises(a).every((id) => raises(b).includes(id));
  }
  const more = chosenOptions(question, b).filter(({ value }) => !a.includes(value));
  return (
    b.length === a.length + 1 && more.length === 1 && Boolean(more[0]?.raises && !more[0].exclusive)
  );
}

/**
 * The invariants 4 and 5 said once more, slowly: of two complete sets of answers that differ in one question, and in
 * those that only one of the two is asked, whether the second may not lead to less care than the first.
 */
export function mayNotLose(model: Model, a: Answers, b: Answers): boolean {
  const differing = Object.keys(a).filter((id) => id in b && a[id]?.join() !== b[id]?.join());
  const [changed] = differing;
  const question = model.questions.find(({ id }) => id === changed);
  if (changed === undefined || !question || differing.length > 1) return false;
  const unit = (own: Answers, other: Answers): number =>
    rankOfAll(
      model,
      raisedBy(model, own, [changed, ...Object.keys(own).filter((id) => !(id in other))]),
    );
  const [rankA, rankB] = [unit(a, b), unit(b, a)];
  const [from, to] = [a[changed] ?? [], b[changed] ?? []];
  const isDoubt =
    to.some((value) => notKnowing.includes(value)) &&
    !from.some((value) => notKnowing.includes(value)) &&
    rankA === 0;
  return rankB > rankA || (rankB === rankA && isWider(question, from, to)) || isDoubt;
}
