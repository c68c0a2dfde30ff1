import { chosenOptions, findQuestion } from '../answers';
import { quote } from '../files';
import type { Answers, Model } from '../model';
import { plainOption } from '../plain';

const labelsOf = (model: Model, id: string, values: readonly string[]): string => {
  const question = findQuestion(model, id);
  const labels = question
    ? chosenOptions(question, values).map((option) => quote(option.label))
    : [];
  return labels.join(' and ');
};

/** “someone who answers … to “safety” and has nothing to report everywhere else”: a person, not a path. */
export function describePerson(model: Model, answers: Answers): string {
  const unusual = Object.entries(answers).filter(([id, values]) => {
    const question = findQuestion(model, id);
    return question && values.join() !== plainOption(model, question)?.value;
  });
  if (unusual.length === 0) return 'someone who has nothing to report anywhere';
  const said = unusual.map(([id, values]) => `${labelsOf(model, id, values)} to ${quote(id)}`);
  return `someone who answers ${said.join(', ')} and has nothing to report everywhere else`;
}

export const describeChoice = (model: Model, id: string, values: readonly string[]): string =>
  `${labelsOf(model, id, values)} to ${quote(id)}`;
