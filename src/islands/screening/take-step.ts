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
import { currentScreen, ticksOf, type Step, type Visit } from './visit';

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
