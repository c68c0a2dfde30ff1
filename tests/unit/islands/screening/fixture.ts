import type { Model, Outcome } from '~/screening';
import {
  byId,
  makeConcern,
  makeModel,
  makeOutcome,
  makeQuestion,
} from '../../screening/tiny-model';

const concern: typeof makeConcern = (id, level, own) =>
  makeConcern(id, level, {
    title: `I have ${id}`,
    reason: `Reason of ${id}`,
    ask: `Ask about ${id}`,
    sources: ['source-one'],
    ...own,
  });

const outcome = (id: string, level: Outcome['level'], ...actions: Outcome['actions']): Outcome =>
  makeOutcome(id, level, {
    title: `Title of ${id}`,
    lead: `Lead of ${id}`,
    actions,
    how: Object.fromEntries(actions.map((action) => [action, `How of ${action}.`])),
  });

const questions = [
  makeQuestion(
    'who',
    'one',
    [
      { value: 'self', label: 'Myself' },
      { value: 'couple', label: 'One half of a couple' },
    ],
    { leg: 'You', title: 'Who are you answering for?', error: 'Select who you are answering for' },
  ),
  makeQuestion(
    'safety',
    'one',
    [
      { value: 'no' },
      { value: 'passing', raises: ['passing-thoughts'], showsHelp: true },
      { value: 'plan', raises: ['danger-to-self'] },
    ],
    { hint: 'You can call at any hour.' },
  ),
  makeQuestion(
    'home-safety',
    'one',
    [
      { value: 'yes' },
      { value: 'skip', label: 'I would rather not say', raises: ['partner-fear'], showsHelp: true },
      { value: 'danger', raises: ['partner-danger'] },
    ],
    { title: 'Are you safe at home?', askedIf: { who: ['couple'] } },
  ),
  makeQuestion(
    'heart',
    'many',
    [
      { value: 'pressure', raises: ['blood-pressure'], adds: 2 },
      { value: 'rhythm', raises: ['heart-disease'], adds: 1 },
      { value: 'known', raises: ['known'] },
      { value: 'none', exclusive: true, adds: 3 },
    ],
    { leg: 'Health', score: 'fit' },
  ),
  makeQuestion(
    'time',
    'one',
    [
      { value: 'yes', label: 'Yes', adds: 2 },
      { value: 'no', adds: 0 },
    ],
    { title: 'Do you have time?', score: 'readiness' },
  ),
];

const bandsTo = (max: number) => [{ id: 'any', from: 0, to: max, meaning: 'What the sum means' }];

/** A small self-screen with every kind of question, and one outcome a level. */
export const model: Model = makeModel(questions, {
  concerns: byId([
    concern('passing-thoughts', 'talk', { helpLines: ['988', 'veterans'] }),
    concern('danger-to-self', 'emergency', { helpLines: ['988', '911'] }),
    concern('partner-fear', 'talk', { helpLines: ['domestic-violence', '988'] }),
    concern('partner-danger', 'emergency', { helpLines: ['domestic-violence', '911'] }),
    concern('blood-pressure', 'medical'),
    concern('heart-disease', 'medical'),
    concern('known', 'mention'),
  ]),
  outcomes: byId([
    outcome('help-now', 'emergency', 'call-help'),
    outcome('not-now', 'not-now', 'alternatives', 'call-help'),
    outcome('prescriber-first', 'medical', 'prescribers', 'print', 'call-help'),
    outcome('talk-first', 'talk', 'talk', 'print', 'call-help'),
    outcome('book-intake', 'none', 'book', 'print', 'call-help'),
  ]),
  scores: {
    fit: { id: 'fit', title: 'Fit', max: 3, bands: bandsTo(3) },
    readiness: { id: 'readiness', title: 'Readiness', max: 2, bands: bandsTo(2) },
  },
});
