import type { Care, Level } from './level';

/** The outcome of every emergency. */
export const emergencyOutcome = 'help-now';

/** How careful each outcome of the standing table is. An owner may add outcomes, not relabel these. */
export const outcomeLevels: Readonly<Record<string, Care>> = {
  'help-now': 'emergency',
  'not-now': 'not-now',
  'prescriber-first': 'medical',
  elsewhere: 'talk',
  'talk-first': 'talk',
  explore: 'none',
  'find-a-prescriber': 'none',
  'book-intake': 'none',
};

export interface LockedOption {
  readonly value: string;
  /** The least care that this answer must raise. */
  readonly floor: Level;
  readonly exclusive?: true;
  readonly showsHelp?: true;
  /** While this answer stands, an intake may not be booked. */
  readonly barsBooking?: true;
  /** The questions stop after this answer. No other answer may stop them. */
  readonly ends?: true;
  /** Help lines that the concerns of this answer must name, whatever others they name. */
  readonly helpLines?: readonly string[];
}

export interface LockedQuestion {
  readonly kind: 'one' | 'many';
  /** Where it may be asked only sometimes: it must be asked after this answer, and after every other that is not among the exempt ones. */
  readonly askedAfter?: {
    readonly question: string;
    readonly value: string;
    readonly exempt: readonly string[];
  };
  /** Any other answer must raise at least the level talk. */
  readonly options: readonly LockedOption[];
}

const afraidAtHome = {
  floor: 'talk',
  showsHelp: true,
  barsBooking: true,
  helpLines: ['domestic-violence'],
} as const satisfies Omit<LockedOption, 'value'>;

/** The safety questions that every version of the self-screen asks. */
export const lockedQuestions: Readonly<Record<string, LockedQuestion>> = {
  age: {
    kind: 'one',
    options: [
      { value: 'under-18', floor: 'not-now', barsBooking: true, ends: true },
      { value: '18-plus', floor: 'none' },
    ],
  },
  safety: {
    kind: 'one',
    options: [
      { value: 'no', floor: 'none' },
      { value: 'past', floor: 'talk', helpLines: ['988'] },
      { value: 'passing', floor: 'talk', showsHelp: true, helpLines: ['988'] },
      { value: 'unsafe', floor: 'emergency', helpLines: ['988', '911'] },
      { value: 'plan', floor: 'emergency', helpLines: ['988', '911'] },
      { value: 'skip', floor: 'talk', showsHelp: true, barsBooking: true, helpLines: ['988'] },
    ],
  },
  'home-safety': {
    kind: 'one',
    askedAfter: { question: 'who', value: 'couple', exempt: ['self', 'someone-else'] },
    options: [
      { value: 'yes', floor: 'none' },
      { value: 'not-always', ...afraidAtHome },
      { value: 'no', floor: 'emergency', helpLines: ['domestic-violence', '911'] },
      { value: 'skip', ...afraidAtHome },
    ],
  },
  pregnancy: {
    kind: 'one',
    options: [
      { value: 'pregnant', floor: 'not-now' },
      { value: 'breastfeeding', floor: 'not-now' },
      { value: 'no', floor: 'none' },
      { value: 'unsure', floor: 'medical' },
    ],
  },
  mind: {
    kind: 'many',
    options: [
      { value: 'psychosis', floor: 'not-now' },
      { value: 'mania-now', floor: 'not-now' },
      { value: 'bipolar', floor: 'medical' },
      { value: 'family-psychosis', floor: 'medical' },
      { value: 'dissociation', floor: 'mention' },
      { value: 'none', floor: 'none', exclusive: true },
      { value: 'unsure', floor: 'talk', exclusive: true },
    ],
  },
  substances: {
    kind: 'one',
    options: [
      { value: 'fine', floor: 'none' },
      { value: 'recovery', floor: 'mention' },
      { value: 'worried', floor: 'talk' },
      { value: 'out-of-control', floor: 'not-now' },
      { value: 'skip', floor: 'talk' },
    ],
  },
};

/** Answers that are locked as long as their question is asked at all. */
export const lockedAnswers: Readonly<Record<string, readonly LockedOption[]>> = {
  place: [{ value: 'no', floor: 'talk', barsBooking: true, ends: true }],
  who: [{ value: 'someone-else', floor: 'talk', barsBooking: true }],
};

/** Questions about a danger that may be in the same room: their answers stay out of what is printed or copied unless asked for. */
export const privateQuestions: readonly string[] = ['home-safety'];
export const isPrivate = (id: string): boolean => privateQuestions.includes(id);

/** Where a concern names this line, the quick way out comes before the help lines. */
export const leaveFirstLine = 'domestic-violence';

/** Help lines that go wherever help is shown. */
export const standingLines: readonly string[] = ['988', '911'];

/** These help lines and the standing ones, none of them twice. */
export const withStandingLines = (ids: readonly string[]): string[] => [
  ...new Set([...ids, ...standingLines]),
];

/** Ways of not knowing or not saying: never safer than the answer that raises nothing. */
export const notKnowing: readonly string[] = ['unsure', 'skip', 'not-sure'];

/** Labels that say as much, whatever value they have. */
export const soundsNotKnowing =
  /\b(?:not (?:really |quite |so )?(?:sure|certain)|unsure|uncertain|(?:do not|don[’']t) know|(?:rather|prefer) not|hard to say|no idea)\b/i;

/** Questions about a wish, where not-sure may raise nothing: nobody must know yet what they hope for. */
export const mayBeUndecided: readonly string[] = ['hope'];

/** Questions about plain facts or wishes, which need no way not to know. */
export const needNoUnsure: readonly string[] = ['age', 'who', 'reasons'];
