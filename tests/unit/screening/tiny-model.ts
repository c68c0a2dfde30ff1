import type { Care, Concern, Model, Option, Outcome, Question, Route } from '~/screening';

export const makeConcern = (
  id: string,
  level: Concern['level'],
  own: Partial<Concern> = {},
): Concern => ({
  id,
  level,
  title: `Concern ${id}.`,
  reason: `Because of ${id}.`,
  ask: `Ask about ${id}.`,
  sources: ['a-study'],
  reviewedOn: '',
  ...own,
});

export const makeOutcome = (id: string, level: Care, own: Partial<Outcome> = {}): Outcome => ({
  id,
  level,
  title: `Outcome ${id}`,
  lead: `Led to ${id}.`,
  actions: level === 'emergency' ? ['call-help'] : ['talk', 'call-help'],
  next: ['Next.'],
  ...own,
});

export const byId = <T extends { readonly id: string }>(list: readonly T[]): Record<string, T> =>
  Object.fromEntries(list.map((item) => [item.id, item]));

const bands = [
  { id: 'low', from: 0, to: 1, meaning: 'Little' },
  { id: 'high', from: 2, to: 4, meaning: 'Much' },
];

export const makeQuestion = (
  id: string,
  kind: Question['kind'],
  options: readonly (Partial<Option> & { value: string })[],
  own: Partial<Question> = {},
): Question => ({
  id,
  kind,
  title: `Question ${id}?`,
  error: 'Select one',
  options: options.map((option) => ({ label: `Answer ${option.value}`, ...option })),
  ...own,
});

export const yesOrNo = (id: string, raises?: string, own: Partial<Question> = {}): Question =>
  makeQuestion(
    id,
    'one',
    [{ value: 'no' }, { value: 'yes', ...(raises ? { raises: [raises] } : {}) }],
    own,
  );

/** A question that adds 0 or 2 to a score. */
export const weigh = (id: string, score: 'fit' | 'readiness'): Question =>
  makeQuestion(
    id,
    'one',
    [
      { value: 'little', adds: 0 },
      { value: 'much', adds: 2 },
    ],
    { score },
  );

/** A self-screen in a few lines, by hand, so that a test sees what no whole self-screen leads to. */
export const makeModel = (questions: readonly Question[], own: Partial<Model> = {}): Model => ({
  version: 'tiny',
  reviewed: null,
  questions,
  concerns: byId([
    makeConcern('plan', 'emergency', { helpLines: ['988'] }),
    makeConcern('waiting', 'not-now'),
    makeConcern('heart', 'medical'),
    makeConcern('area', 'talk'),
    makeConcern('fear', 'talk', { helpLines: ['domestic-violence', '988'] }),
    makeConcern('abroad', 'talk', { booking: false }),
    makeConcern('known', 'mention'),
  ]),
  outcomes: byId([
    makeOutcome('help-now', 'emergency'),
    makeOutcome('not-now', 'not-now'),
    makeOutcome('prescriber-first', 'medical'),
    makeOutcome('elsewhere', 'talk'),
    makeOutcome('talk-first', 'talk'),
    makeOutcome('explore', 'none'),
    makeOutcome('book-intake', 'none'),
  ]),
  routes: {
    emergency: [{ go: 'help-now' }],
    'not-now': [{ go: 'not-now' }],
    medical: [{ go: 'prescriber-first' }],
    talk: [{ go: 'talk-first' }],
    none: [{ go: 'book-intake' }],
  },
  scores: {
    fit: { id: 'fit', title: 'Fit', max: 4, bands },
    readiness: { id: 'readiness', title: 'Room', max: 4, bands },
  },
  ...own,
});

export const rowsOfNone = (model: Model, ...none: Route[]): Model => ({
  ...model,
  routes: { ...model.routes, none },
});

export const rowsOfTalk = (model: Model, ...talk: Route[]): Model => ({
  ...model,
  routes: { ...model.routes, talk },
});
