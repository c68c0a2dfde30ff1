import { summarizeAnswers, type Answers, type Model, type SummaryWords } from '~/screening';

const homeQuestion = 'home-safety';

/** Whether the answers hold one about safety at home, which another person in that home should not read. */
export const hasHomeAnswer = (answers: Answers): boolean => homeQuestion in answers;

/** A step, or word that nothing raised a concern: true in part of a summary only where the whole one says the same. */
const claim = /^(Next step|Concerns.*\nNone)/;

/** The summary as if nobody had asked about home, without what would then be untrue. */
export function summarizeWithoutHome(model: Model, answers: Answers, words: SummaryWords): string | undefined {
  const questions = model.questions.filter(({ id }) => id !== homeQuestion);
  const whole = summarizeAnswers(model, answers, words);
  const rest = summarizeAnswers({ ...model, questions }, answers, words)?.split('\n\n');
  return rest?.filter((part) => !claim.test(part) || whole?.includes(part)).join('\n\n');
}
