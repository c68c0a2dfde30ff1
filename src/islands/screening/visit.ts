import {
  askedQuestions,
  findQuestion,
  setAnswer,
  toggleOption,
  type Answers,
  type Model,
} from '~/screening';
import {
  resumeScreen,
  screenAfter,
  screenAfterAnswer,
  screenOfHelp,
  settleScreen,
  type Screen,
} from './screens';

/** One person's way through the self-screen. It lives in memory and ends with the page. */
export interface Visit {
  readonly answers: Answers;
  /** Ticks that no Continue has sent yet, by question; they count for nothing. */
  readonly drafts: Answers;
  /** The screens so far. The browser's history holds only a place in this list, never an answer. */
  readonly trail: readonly [Screen, ...Screen[]];
  readonly place: number;
  /** Whether the person asked to keep the answers in this tab. */
  readonly isKept: boolean;
  /** Whether the summary shows the answers that stay private until asked for. */
  readonly isHomeIncluded: boolean;
  /** How often Continue was pressed on this screen without an answer. */
  readonly attempts: number;
  /** What the screen last said about something the person did on it. */
  readonly said: string;
}

export type Step =
  | { readonly kind: 'begin' | 'resume' | 'read-help' | 'finish' }
  | { readonly kind: 'tick'; readonly id: string; readonly value: string }
  | { readonly kind: 'send'; readonly id: string }
  | { readonly kind: 'change'; readonly id: string }
  | { readonly kind: 'go'; readonly place: number }
  | { readonly kind: 'keep'; readonly isKept: boolean }
  | { readonly kind: 'include-home'; readonly isHomeIncluded: boolean }
  | { readonly kind: 'say'; readonly said: string };

export const freshVisit: Visit = {
  answers: {},
  drafts: {},
  trail: [{ kind: 'start' }],
  place: 0,
  isKept: false,
  isHomeIncluded: false,
  attempts: 0,
  said: '',
};

export const currentScreen = (visit: Visit): Screen => visit.trail[visit.place] ?? visit.trail[0];

/** What stands ticked at a question, sent or not. */
export const ticksOf = ({ drafts, answers }: Visit, id: string): readonly string[] =>
  drafts[id] ?? answers[id] ?? [];

/** Whether Continue was pressed at this question while nothing is ticked. */
export function hasError(visit: Visit): boolean {
  const screen = currentScreen(visit);
  return screen.kind === 'question' && visit.attempts > 0 && ticksOf(visit, screen.id).length === 0;
}

const at = (visit: Visit, trail: Visit['trail'], place: number): Visit => ({
  ...visit,
  trail,
  place,
  attempts: 0,
  said: '',
});

const follow = (visit: Visit, ...screens: readonly Screen[]): Visit => {
  const [start, ...rest] = visit.trail;
  const trail: Visit['trail'] = [start, ...rest.slice(0, visit.place), ...screens];
  return at(visit, trail, trail.length - 1);
};

/** The way to the first open question, so that Back leads through the answers before it. Help that is due comes first. */
const resumeTrail = (model: Model, answers: Answers): Screen[] => {
  const answered = askedQuestions(model, answers).filter(({ id }) => answers[id]);
  return [
    ...answered.map(({ id }): Screen => ({ kind: 'question', id })),
    screenOfHelp(model, answers) ?? resumeScreen(model, answers),
  ];
};

const goTo = (model: Model, visit: Visit, wanted: number): Visit => {
  const place = visit.trail[wanted] ? wanted : 0;
  const [start, ...rest] = visit.trail;
  const settled = rest.map((screen, index) =>
    index + 1 === place ? settleScreen(model, visit.answers, screen) : screen,
  );
  return at(visit, [start, ...settled], place);
};

const begin = (model: Model, visit: Visit): Visit => {
  const [first] = model.questions;
  const help = screenOfHelp(model, visit.answers);
  return first ? follow(visit, help ?? { kind: 'question', id: first.id }) : visit;
};

const send = (model: Model, visit: Visit, id: string): Visit => {
  const values = ticksOf(visit, id);
  if (values.length === 0) return { ...visit, attempts: visit.attempts + 1 };
  const answers = setAnswer(model, visit.answers, id, values);
  const drafts = Object.fromEntries(Object.entries(visit.drafts).filter(([name]) => name !== id));
  const screen = currentScreen(visit);
  const isChange = screen.kind === 'question' && screen.isChange === true;
  return follow({ ...visit, answers, drafts }, screenAfterAnswer(model, answers, id, isChange));
};

/** The help that was read gives its place to what follows, so that the way is as long for everyone. */
const readHelp = (model: Model, visit: Visit): Visit => {
  const screen = currentScreen(visit);
  if (screen.kind !== 'notice') return visit;
  return follow(
    { ...visit, place: visit.place - 1 },
    screen.isResumed
      ? resumeScreen(model, visit.answers)
      : screenAfter(model, visit.answers, screen.id, screen.isChange === true),
  );
};

const tick = (model: Model, visit: Visit, id: string, value: string): Visit => {
  const question = findQuestion(model, id);
  if (!question) return visit;
  const draft = toggleOption(question, ticksOf(visit, id), value);
  return { ...visit, drafts: { ...visit.drafts, [id]: draft } };
};

/** The visit after a step; pure, so that a fault in it can be caught in one place. */
export function takeStep(model: Model, visit: Visit, step: Step): Visit {
  switch (step.kind) {
    case 'begin':
      return begin(model, visit);
    case 'resume':
      return follow(visit, ...resumeTrail(model, visit.answers));
    case 'tick':
      return tick(model, visit, step.id, step.value);
    case 'send':
      return send(model, visit, step.id);
    case 'read-help':
      return readHelp(model, visit);
    case 'change':
      return follow(visit, { kind: 'question', id: step.id, isChange: true });
    case 'finish':
      return follow(visit, settleScreen(model, visit.answers, { kind: 'result' }));
    case 'go':
      return goTo(model, visit, step.place);
    case 'keep':
      return { ...visit, isKept: step.isKept };
    case 'include-home':
      return { ...visit, isHomeIncluded: step.isHomeIncluded };
    case 'say':
      return { ...visit, said: step.said };
  }
}
