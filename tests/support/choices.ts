import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { plainAnswers, type Model } from '~/screening';
import { dist } from './addresses';

export type Choices = Readonly<Record<string, readonly string[]>>;

/** The self-screen of the built site, whose questions are the owner's. */
function builtModel(): Model {
  const page = parse(readFileSync(join(dist, 'self-screen/index.html'), 'utf8'));
  const props = page.querySelector('[data-props]')?.getAttribute('data-props') ?? '';
  return (JSON.parse(props) as { model: Model }).model;
}

/** The answer to each question that raises nothing; together they lead to `book-intake`. */
export const calm: Choices = plainAnswers(builtModel());

interface Way {
  readonly outcome: string;
  /** Where the answers are not calm. */
  readonly choices: Choices;
  /** What the outcome offers. */
  readonly actions: readonly string[];
}

/** A way to each outcome. */
export const ways: readonly Way[] = [
  { outcome: 'help-now', choices: { safety: ['plan'] }, actions: ['call-help'] },
  {
    outcome: 'not-now',
    choices: { heart: ['heart-disease', 'aneurysm-bleed'] },
    actions: ['call-help', 'alternatives', 'talk', 'print'],
  },
  {
    outcome: 'prescriber-first',
    choices: { medicines: ['antipsychotic', 'other'], substances: ['recovery'] },
    actions: ['call-help', 'prescribers', 'book', 'talk', 'alternatives', 'print'],
  },
  {
    outcome: 'elsewhere',
    choices: { place: ['no'] },
    actions: ['call-help', 'prescribers', 'alternatives', 'print'],
  },
  {
    outcome: 'talk-first',
    choices: { support: ['no'], safety: ['passing'] },
    actions: ['call-help', 'talk', 'book', 'alternatives', 'print'],
  },
  {
    outcome: 'explore',
    choices: { reasons: ['curious'], tried: ['nothing-yet'], impact: ['little'] },
    actions: ['call-help', 'talk', 'alternatives', 'print'],
  },
  {
    outcome: 'find-a-prescriber',
    choices: { prescription: ['not-yet'] },
    actions: ['call-help', 'prescribers', 'book', 'talk', 'print'],
  },
  { outcome: 'book-intake', choices: {}, actions: ['call-help', 'book', 'talk', 'print'] },
];
