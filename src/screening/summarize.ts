import { askedQuestions, chosenOptions, readAnswers } from './answers';
import { isAtLeast, type Level } from './level';
import { findResult, type Result } from './route';
import type { Answers, Model } from './model';

/** Two printed pages, of lines so long. */
const mostLines = 120;
const lineLength = 92;

export interface SummaryWords {
  /** The day of the answers, as the reader should see it; this room has no clock. */
  readonly date: string;
  /** Who the summary comes from, such as the practice's name. */
  readonly from: string;
}

export interface SummaryPart {
  readonly title?: string;
  readonly lines?: readonly string[];
  readonly items?: readonly string[];
}

/** The first part names the whole. */
export type Summary = readonly SummaryPart[];

interface Group {
  readonly title: string;
  readonly holds: (level: Level) => boolean;
}

/** What is still open before any medicine comes first; what only has to be said comes last. */
const groups: readonly Group[] = [
  {
    title: 'Needs an answer before a first session',
    holds: (level) => isAtLeast(level, 'medical'),
  },
  { title: 'For the therapist', holds: (level) => level === 'talk' },
  { title: 'Bring up', holds: (level) => level === 'mention' },
];

const groupConcerns = ({ concerns }: Result, isShort: boolean): SummaryPart[] => {
  if (concerns.length === 0) return [{ lines: ['None of the answers below raised a concern.'] }];
  const listed = groups.flatMap(({ title, holds }): SummaryPart[] => {
    const held = concerns.filter(({ concern }) => holds(concern.level));
    const items = held.map(({ concern }) =>
      isShort ? concern.title : `${concern.title} ${concern.ask}`,
    );
    return held.length > 0 ? [{ title, items }] : [];
  });
  const tooMany = 'There are many concerns; go through each with your prescriber.';
  return isShort ? [{ lines: [tooMany] }, ...listed] : listed;
};

const listAnswers = (model: Model, answers: Answers): string[] => {
  const { asked, counted } = readAnswers(model, answers);
  return asked.map((question) => {
    const labels = chosenOptions(question, counted[question.id] ?? []).map(({ label }) => label);
    return `${question.title} ${labels.length > 0 ? labels.join('; ') : 'Not answered'}`;
  });
};

const listScores = ({ scores }: Result): string[] =>
  scores.map(
    ({ title, parts, points, max, band }) =>
      `${title}: ${parts.map((part) => part.points).join(' + ')} = ${points} of ${max}. ${band.meaning}`,
  );

const without = (model: Model, leftOut: readonly string[]): Model => ({
  ...model,
  questions: model.questions.filter(({ id }) => !leftOut.includes(id)),
});

/** How many printed lines it takes, with an empty one between two parts. */
const countLines = (summary: Summary): number =>
  summary
    .flatMap(({ title = '', lines = [], items = [] }) => [title, ...lines, ...items])
    .reduce((sum, { length }) => sum + Math.ceil(length / lineLength), summary.length);

/**
 * A page for a prescriber, at most two when printed; null while a question is open. A question that is left out leaves
 * nothing behind: its answer, its concerns and the next step, which could give it away, are missing whatever it was.
 */
export function summarizeAnswers(
  model: Model,
  answers: Answers,
  words: SummaryWords,
  leftOut: readonly string[] = [],
): Summary | null {
  const whole = findResult(model, answers);
  const shown = without(model, leftOut);
  const result = whole && findResult(shown, answers);
  if (!result) return null;
  const hidesAnswer = askedQuestions(model, answers).some(({ id }) => leftOut.includes(id));
  const write = (isShort: boolean): Summary => [
    {
      title: `Self-screen summary, ${words.date}`,
      lines: [
        `Made on the client's own device from their own answers, with the self-screen of ${words.from}.`,
        `Content version ${model.version}${model.reviewed ? '' : ' (not yet clinically reviewed)'}`,
        'This is not a medical record, a diagnosis or a clearance.',
        'A saved or printed copy stays where you put it. Anyone who uses this device may find it.',
      ],
    },
    ...(hidesAnswer ? [] : [{ lines: [`Next step shown: ${result.outcome.title}`] }]),
    ...groupConcerns(result, isShort),
    { title: 'Answers', items: listAnswers(shown, answers) },
    ...(result.scores.length > 0
      ? [
          {
            title: 'Plain sums, not clinical measures: no sum outweighs a concern',
            items: listScores(result),
          },
        ]
      : []),
  ];
  const full = write(false);
  return countLines(full) <= mostLines ? full : write(true);
}
