import { askedQuestions, setAnswer, type Answers, type Model } from '~/screening';
import { resumeScreen, screenAfter, screenAfterAnswer, settleScreen, type Screen } from './screens';

/** One person's way through the self-screen. It lives in memory and ends with the page. */
export interface Visit {
  readonly answers: Answers;
  /** The screens so far. The browser's history holds only a place in this list, never an answer. */
  readonly trail: readonly [Screen, ...Screen[]];
  readonly place: number;
  /** Whether the person asked to keep the answers in this tab. */
  readonly isKept: boolean;
}

export type Step =
  | { readonly kind: 'begin' }
  | { readonly kind: 'resume' }
  | { readonly kind: 'answer'; readonly id: string; readonly values: readonly string[] }
  | { readonly kind: 'read-help' }
  | { readonly kind: 'change'; readonly id: string }
  | { readonly kind: 'finish' }
  | { readonly kind: 'go'; readonly place: number }
  | { readonly kind: 'keep'; readonly isKept: boolean }
  | { readonly kind: 'clear' };

export const freshVisit: Visit = {
  answers: {},
  trail: [{ kind: 'start' }],
  place: 0,
  isKept: false,
};

export const currentScreen = (visit: Visit): Screen => visit.trail[visit.place] ?? visit.trail[0];

const follow = (visit: Visit, ...screens: readonly Screen[]): Visit => {
  const [start, ...rest] = visit.trail;
  const trail: Visit['trail'] = [start, ...rest.slice(0, visit.place), ...screens];
  return { ...visit, trail, place: trail.length - 1 };
};

/** The way to the first open question, so that Back leads through the answers before it. */
const resumeTrail = (model: Model, answers: Answers): Screen[] => {
  const answered = askedQuestions(model, answers).filter(({ id }) => answers[id]);
  return [
    ...answered.map(({ id }): Screen => ({ kind: 'question', id })),
    resumeScreen(model, answers),
  ];
};

const goTo = (model: Model, visit: Visit, wanted: number): Visit => {
  const place = visit.trail[wanted] ? wanted : 0;
  const [start, ...rest] = visit.trail;
  const settled = rest.map((screen, index) =>
    index + 1 === place ? settleScreen(model, visit.answers, screen) : screen,
  );
  return { ...visit, trail: [start, ...settled], place };
};

/** The visit after a step; pure, so that a fault in it can be caught in one place. */
export function takeStep(model: Model, visit: Visit, step: Step): Visit {
  const screen = currentScreen(visit);
  switch (step.kind) {
    case 'begin': {
      const first = model.questions[0];
      return first ? follow(visit, { kind: 'question', id: first.id }) : visit;
    }
    case 'resume':
      return follow(visit, ...resumeTrail(model, visit.answers));
    case 'answer': {
      const answers = setAnswer(model, visit.answers, step.id, step.values);
      const isChange = screen.kind === 'question' && screen.isChange === true;
      return follow({ ...visit, answers }, screenAfterAnswer(model, answers, step.id, isChange));
    }
    case 'read-help':
      return screen.kind === 'notice'
        ? follow(visit, screenAfter(model, visit.answers, screen.id, screen.isChange === true))
        : visit;
    case 'change':
      return follow(visit, { kind: 'question', id: step.id, isChange: true });
    case 'finish':
      return follow(visit, settleScreen(model, visit.answers, { kind: 'result' }));
    case 'go':
      return goTo(model, visit, step.place);
    case 'keep':
      return { ...visit, isKept: step.isKept };
    case 'clear':
      return freshVisit;
  }
}
