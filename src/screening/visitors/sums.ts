import { findingsOf, type Finding } from '../finding';
import { quote, visitorsFile } from '../files';
import type { Model, Question } from '../model';
import type { Visitors, VisitorShare } from './visitors';

const found = findingsOf('visitors', visitorsFile);

type Shares = Readonly<Record<string, VisitorShare>>;

const sumOf = (shares: Shares, values: readonly string[]): number =>
  values.reduce((sum, value) => sum + (shares[value]?.of1000 ?? 0), 0);

/** The answers of which each person gives one at most. */
const aloneOf = ({ kind, options }: Question): string[] =>
  options.filter((option) => kind === 'one' || option.exclusive).map(({ value }) => value);

function checkSum(question: Question, shares: Shares): Finding[] {
  const sum = sumOf(shares, aloneOf(question));
  const name = quote(question.id);
  if (question.kind === 'one') {
    return sum === 1000
      ? []
      : [
          found(
            ['questions', question.id],
            `The answers to ${name} add up to ${sum} people, not to 1,000.`,
            'Each person gives one answer: let the numbers add up to 1000.',
          ),
        ];
  }
  return sum <= 1000
    ? []
    : [
        found(
          ['questions', question.id],
          `The answers to ${name} that stand alone add up to ${sum} people, more than 1,000.`,
          'Lower the numbers of the exclusive answers.',
        ),
      ];
}

/** Whether the numbers can be true of 1,000 people. */
export const checkSums = (model: Model, { questions }: Visitors): Finding[] =>
  model.questions.flatMap((question) => {
    const shares = questions[question.id];
    return shares ? checkSum(question, shares) : [];
  });
