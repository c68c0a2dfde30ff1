import { levelOfOption } from '../answers';
import { findingsOf, type Finding } from '../finding';
import { questionFile, quote } from '../files';
import { careOf, rankOf, type Level } from '../level';
import type { Model, Question } from '../model';

/** The least that a person can raise at this question. */
const leastOf = (model: Model, { options }: Question): Level =>
  options
    .map((option) => careOf(levelOfOption(model, option)))
    .reduce((a, b) => (rankOf(b) < rankOf(a) ? b : a));

/** The questions at which everyone raises more than this level, so that nobody can end at it. */
export const raisedByAll = (model: Model, level: Level): Question[] =>
  model.questions.filter(
    (question) => !question.askedIf && rankOf(leastOf(model, question)) > rankOf(level),
  );

/** The reason why nobody reaches the outcomes of some level, said of the question and not of each outcome. */
export const describeRaised = (question: Question): Finding =>
  findingsOf('one-outcome', questionFile(question.id))(
    ['options'],
    `Everyone would raise a concern at ${quote(question.id)}, because each of its answers raises one. So nobody could be led to a less careful outcome.`,
    'Let the plain answer raise nothing, or add an answer that raises nothing.',
  );
