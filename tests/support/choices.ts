export type Choices = Readonly<Record<string, readonly string[]>>;

/** The answer to each question that raises nothing; together they lead to `book-intake`. */
export const calm: Choices = {
  age: ['18-plus'],
  place: ['yes'],
  who: ['self'],
  safety: ['no'],
  'home-safety': ['yes'],
  reasons: ['depression'],
  tried: ['talk-therapy'],
  impact: ['a-lot'],
  heart: ['none'],
  body: ['none'],
  pregnancy: ['no'],
  mind: ['none'],
  medicines: ['none'],
  substances: ['fine'],
  'ketamine-past': ['never'],
  support: ['yes'],
  driving: ['yes'],
  time: ['yes'],
  hope: ['therapy-with-medicine'],
  prescription: ['have'],
};

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
