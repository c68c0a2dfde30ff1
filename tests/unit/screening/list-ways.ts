import {
  findResult,
  nextQuestion,
  type Answers,
  type Model,
  type Option,
  type Question,
} from '~/screening';

const subsets = (options: readonly Option[]): string[][] =>
  options.reduce<string[][]>(
    (sets, { value }) => [...sets, ...sets.map((set) => [...set, value])],
    [[]],
  );

/** Every answer that a person can give to one question. */
export function listAnswers(question: Question): string[][] {
  if (question.kind === 'one') return question.options.map(({ value }) => [value]);
  const ordinary = question.options.filter(({ exclusive }) => !exclusive);
  const alone = question.options.filter(({ exclusive }) => exclusive).map(({ value }) => [value]);
  return [...subsets(ordinary).filter((set) => set.length > 0), ...alone];
}

/** Every complete set of answers to a small self-screen, one by one; an emergency ends the questions, as do answers that say so. */
export function listWays(model: Model, answers: Answers = {}): Answers[] {
  const isOver = findResult(model, answers)?.level === 'emergency';
  const question = isOver ? undefined : nextQuestion(model, answers);
  if (!question) return [answers];
  return listAnswers(question).flatMap((values) =>
    listWays(model, { ...answers, [question.id]: values }),
  );
}
