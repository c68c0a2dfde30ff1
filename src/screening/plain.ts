import { levelOfOption } from './answers';
import { notKnowing } from './kernel';
import { rankOf } from './level';
import type { Answers, Model, Option, Question } from './model';

/** The answer that raises least, adds most and knows: what “everything else” means in an example or a scenario. */
export function plainOption(model: Model, question: Question): Option | undefined {
  const weigh = (option: Option): number =>
    rankOf(levelOfOption(model, option)) * 1000 +
    (notKnowing.includes(option.value) ? 100 : 0) -
    (option.adds ?? 0);
  return [...question.options].sort((a, b) => weigh(a) - weigh(b))[0];
}

export const plainAnswers = (model: Model): Answers =>
  Object.fromEntries(
    model.questions.flatMap((question) => {
      const option = plainOption(model, question);
      return option ? [[question.id, [option.value]]] : [];
    }),
  );
