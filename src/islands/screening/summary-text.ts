import { findResult, summarizeAnswers, type Answers, type Model, type SummaryWords } from '~/screening';

const homeQuestion = 'home-safety';

/** Whether the answers hold one about safety at home, which another person in that home should not read. */
export const hasHomeAnswer = (answers: Answers): boolean => Boolean(answers[homeQuestion]);

/**
 * The summary as if nobody had asked about home. What would then be untrue is left out as well: a step that was not
 * shown, or that nothing raised a concern.
 */
export function summarizeWithoutHome(model: Model, answers: Answers, words: SummaryWords): string | null {
  const rest: Model = { ...model, questions: model.questions.filter(({ id }) => id !== homeQuestion) };
  const shown = findResult(model, answers);
  const left = findResult(rest, answers);
  const isUntrue = (part: string): boolean =>
    (part.startsWith('Next step shown:') && left?.outcome.id !== shown?.outcome.id) ||
    (part.startsWith('Concerns raised') && left?.concerns.length === 0 && shown?.concerns.length !== 0);
  const parts = summarizeAnswers(rest, answers, words)?.split('\n\n');
  return parts?.filter((part) => !isUntrue(part)).join('\n\n') ?? null;
}
