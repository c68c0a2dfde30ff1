import type { Concern, Level, Model, Outcome, Question } from '~/screening';

const concern = (id: string, level: Concern['level'], helpLines?: string[]): Concern => ({
  id,
  level,
  title: `I have ${id}`,
  reason: `Reason of ${id}`,
  ask: `Ask about ${id}`,
  sources: ['source-one'],
  reviewedOn: '',
  ...(helpLines ? { helpLines } : {}),
});

const outcome = (id: string, level: Level, actions: Outcome['actions']): Outcome => ({
  id,
  level,
  title: `Title of ${id}`,
  lead: `Lead of ${id}`,
  actions,
  next: [`Next after ${id}`],
});

const questions: Question[] = [
  {
    id: 'who',
    kind: 'one',
    title: 'Who are you answering for?',
    error: 'Select who you are answering for',
    options: [
      { value: 'self', label: 'Myself' },
      { value: 'couple', label: 'One half of a couple' },
    ],
  },
  {
    id: 'safety',
    kind: 'one',
    title: 'Are you safe?',
    hint: 'You can call at any hour.',
    error: 'Select no if you have had no such thoughts',
    options: [
      { value: 'no', label: 'No such thoughts' },
      {
        value: 'passing',
        label: 'Thoughts that pass',
        raises: ['passing-thoughts'],
        showsHelp: true,
      },
      { value: 'plan', label: 'A plan', raises: ['danger-to-self'] },
    ],
  },
  {
    id: 'home-safety',
    kind: 'one',
    title: 'Are you safe at home?',
    error: 'Select yes if you feel safe at home',
    askedIf: { who: ['couple'] },
    options: [
      { value: 'yes', label: 'Yes' },
      { value: 'skip', label: 'I would rather not say', raises: ['partner-fear'], showsHelp: true },
      { value: 'danger', label: 'In danger', raises: ['partner-danger'] },
    ],
  },
  {
    id: 'heart',
    kind: 'many',
    title: 'Does any of these fit your heart?',
    error: 'Select each one that fits you',
    score: 'fit',
    options: [
      { value: 'pressure', label: 'High blood pressure', raises: ['blood-pressure'], adds: 2 },
      { value: 'rhythm', label: 'A rhythm problem', raises: ['heart-disease'], adds: 1 },
      { value: 'none', label: 'No, none of these', exclusive: true, adds: 3 },
    ],
  },
  {
    id: 'time',
    kind: 'one',
    title: 'Do you have time?',
    error: 'Select yes if you have time',
    score: 'readiness',
    options: [
      { value: 'yes', label: 'Yes', adds: 2 },
      { value: 'no', label: 'No', adds: 0 },
    ],
  },
];

const band = (max: number) => [{ id: 'any', from: 0, to: max, meaning: 'What the sum means' }];

/** A small self-screen with every kind of question, and one outcome a level. */
export const model: Model = {
  version: 'abc123',
  reviewed: null,
  questions,
  concerns: {
    'passing-thoughts': concern('passing-thoughts', 'talk', ['988']),
    'danger-to-self': concern('danger-to-self', 'emergency', ['988', '911']),
    'partner-fear': concern('partner-fear', 'talk', ['domestic-violence', '988']),
    'partner-danger': concern('partner-danger', 'emergency', ['domestic-violence', '911']),
    'blood-pressure': concern('blood-pressure', 'medical'),
    'heart-disease': concern('heart-disease', 'medical'),
  },
  outcomes: {
    'help-now': outcome('help-now', 'emergency', ['call-help']),
    'not-now': outcome('not-now', 'not-now', ['call-help', 'alternatives']),
    'prescriber-first': outcome('prescriber-first', 'medical', [
      'call-help',
      'prescribers',
      'print',
    ]),
    'talk-first': outcome('talk-first', 'talk', ['call-help', 'talk', 'print']),
    'book-intake': outcome('book-intake', 'none', ['call-help', 'book', 'print']),
  },
  routes: {
    emergency: [{ go: 'help-now' }],
    'not-now': [{ go: 'not-now' }],
    medical: [{ go: 'prescriber-first' }],
    talk: [{ go: 'talk-first' }],
    none: [{ go: 'book-intake' }],
  },
  scores: {
    fit: { id: 'fit', title: 'Fit', max: 3, bands: band(3) },
    readiness: { id: 'readiness', title: 'Readiness', max: 2, bands: band(2) },
  },
};
