import { levelOfOption } from '../answers';
import { notKnowing } from '../kernel';
import type { Model, Option, Question } from '../model';
import { plainOption } from '../plain';
import type { Weights } from '../prove/weights';
import type { Visitors } from './visitors';

const everyone = 1000n;

const isOrdinary = ({ kind }: Question, option: Option): boolean =>
  kind === 'many' && !option.exclusive;

/** The exclusive answer that raises nothing: what someone says who ticks nothing. */
const isNoneOfThese = (model: Model, option: Option): boolean =>
  option.exclusive === true &&
  levelOfOption(model, option) === 'none' &&
  !notKnowing.includes(option.value);

/**
 * How many people each way of answering stands for. Answers are drawn independently of each other; of a question with
 * ticks, first the exclusive answers, then each tick on its own, and whoever ticks nothing chooses the exclusive one
 * that raises nothing, or the plainest. A question that `visitors` says nothing about is answered plainly by
 * everyone.
 *
 * @param without - a concern that nobody raises: answers that raise it weigh nothing
 */
export function visitorWeights(model: Model, { questions }: Visitors, without?: string): Weights {
  const isLeftOut = ({ raises = [] }: Option): boolean =>
    without !== undefined && raises.includes(without);
  const peopleOf = (question: Question, option: Option): bigint => {
    const shares = questions[question.id];
    if (shares) return BigInt(shares[option.value]?.of1000 ?? 0);
    return option === plainOption(model, question) ? everyone : 0n;
  };
  const ordinaryOf = (question: Question): Option[] =>
    question.options.filter((option) => isOrdinary(question, option));
  const allTicks = (question: Question): bigint => everyone ** BigInt(ordinaryOf(question).length);
  return {
    alone: (question, option) =>
      isLeftOut(option) ? 0n : peopleOf(question, option) * allTicks(question),
    ordinary: (question) =>
      question.options
        .filter((option) => !isOrdinary(question, option))
        .reduce((left, option) => left - peopleOf(question, option), everyone),
    ticked: (question, option) => (isLeftOut(option) ? 0n : peopleOf(question, option)),
    unticked: (question, option) => everyone - peopleOf(question, option),
    nothing: (question) =>
      question.options.find((option) => isNoneOfThese(model, option)) ??
      plainOption(model, question),
    unasked: (question) => everyone * allTicks(question),
  };
}
