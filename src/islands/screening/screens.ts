import {
  askedQuestions,
  findResult,
  helpAfterAnswer,
  isCutShort,
  nextQuestion,
  type Answers,
  type Model,
} from '~/screening';

export type Screen =
  | { readonly kind: 'start' }
  | { readonly kind: 'question'; readonly id: string; readonly isChange?: boolean }
  | {
      readonly kind: 'notice';
      readonly id: string;
      readonly isChange?: boolean;
      /** Shown to somebody who comes back, or whose ticks are older than the script. */
      readonly isResumed?: boolean;
    }
  | { readonly kind: 'check' }
  | { readonly kind: 'result' };

/** What stops the questions leads to its result at once; anyone else sees their answers once more before the result. */
const closingScreen = (model: Model, answers: Answers): Screen =>
  isCutShort(model, answers) ? { kind: 'result' } : { kind: 'check' };

const openScreen = (model: Model, answers: Answers, isChange: boolean): Screen => {
  const open = nextQuestion(model, answers);
  return open ? { kind: 'question', id: open.id, isChange } : closingScreen(model, answers);
};

/** Where the person left off, or the end when every question is answered. */
export const resumeScreen = (model: Model, answers: Answers): Screen =>
  openScreen(model, answers, false);

/** The help that answers given before this screen call for, whatever is still open; undefined where they call for none. */
export function screenOfHelp(model: Model, answers: Answers): Screen | undefined {
  if (findResult(model, answers)?.level === 'emergency') return { kind: 'result' };
  const asking = askedQuestions(model, answers).filter(({ id }) =>
    helpAfterAnswer(model, id, answers),
  );
  const last = asking[asking.length - 1];
  return last && { kind: 'notice', id: last.id, isResumed: true };
}

/** What follows a question: the next one on the way, or after a change only what the change made new. */
export function screenAfter(model: Model, answers: Answers, id: string, isChange: boolean): Screen {
  if (isChange) return openScreen(model, answers, true);
  const asked = askedQuestions(model, answers);
  const next = asked[asked.findIndex((question) => question.id === id) + 1];
  return next ? { kind: 'question', id: next.id } : closingScreen(model, answers);
}

/** The help that an answer calls for comes before whatever follows it. */
export const screenAfterAnswer = (
  model: Model,
  answers: Answers,
  id: string,
  isChange: boolean,
): Screen =>
  helpAfterAnswer(model, id, answers)
    ? { kind: 'notice', id, isChange }
    : screenAfter(model, answers, id, isChange);

/** The screen itself while the answers still lead to it, else the nearest one that they lead to. */
export function settleScreen(model: Model, answers: Answers, screen: Screen): Screen {
  switch (screen.kind) {
    case 'start':
      return screen;
    case 'question': {
      const isAsked = askedQuestions(model, answers).some(({ id }) => id === screen.id);
      return isAsked ? screen : resumeScreen(model, answers);
    }
    case 'notice':
      return helpAfterAnswer(model, screen.id, answers)
        ? screen
        : settleScreen(model, answers, { ...screen, kind: 'question' });
    case 'check':
      return resumeScreen(model, answers);
    case 'result':
      return findResult(model, answers) ? screen : resumeScreen(model, answers);
  }
}
