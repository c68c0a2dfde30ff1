import { askedQuestions, chosenOptions, readAnswers } from './answers';
import { isAtLeast, type Level } from './level';
import { findResult, type Result } from './route';
import type { Answers, Model } from './model';

const width = 92;
/** Two printed pages. */
const mostLines = 120;

export interface SummaryWords {
  /** The day of the answers, as the reader should see it; this room has no clock. */
  readonly date: string;
  /** Who the summary comes from, such as the practice's name. */
  readonly from: string;
}

const wrap = (text: string, indent: string): string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line && line.length + word.length + 1 > width - indent.length) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, line].map((part, index) => (index === 0 ? part : indent + part));
};

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

const listConcerns = ({ concerns }: Result, isShort: boolean): string[] => {
  if (concerns.length === 0) return ['None of the answers below raised a concern.', ''];
  const listed = groups.flatMap(({ title, holds }) => {
    const held = concerns.filter(({ concern }) => holds(concern.level));
    const lines = held.flatMap(({ concern }) =>
      wrap(isShort ? `- ${concern.title}` : `- ${concern.title} ${concern.ask}`, '  '),
    );
    return held.length > 0 ? [title, ...lines, ''] : [];
  });
  return isShort
    ? ['There are many concerns; go through each with your prescriber.', '', ...listed]
    : listed;
};

const listAnswers = (model: Model, answers: Answers): string[] => {
  const { asked, counted } = readAnswers(model, answers);
  return asked.flatMap((question) => {
    const labels = chosenOptions(question, counted[question.id] ?? []).map(
      (option) => option.label,
    );
    return wrap(
      `- ${question.title} ${labels.length > 0 ? labels.join('; ') : 'Not answered'}`,
      '  ',
    );
  });
};

const listScores = (result: Result): string[] =>
  result.scores.flatMap((score) =>
    wrap(
      `- ${score.title}: ${score.parts.map((part) => part.points).join(' + ')} = ${score.points} of ${score.max}. ${score.band.meaning}`,
      '  ',
    ),
  );

const without = (model: Model, leftOut: readonly string[]): Model => ({
  ...model,
  questions: model.questions.filter(({ id }) => !leftOut.includes(id)),
});

/**
 * Plain text for a prescriber, at most two printed pages; null while a question is open. A question that is left out
 * leaves nothing behind: its answer, its concerns and the next step, which could give it away, are missing whatever it was.
 */
export function summarizeAnswers(
  model: Model,
  answers: Answers,
  words: SummaryWords,
  leftOut: readonly string[] = [],
): string | null {
  const whole = findResult(model, answers);
  const shown = without(model, leftOut);
  const result = whole && findResult(shown, answers);
  if (!result) return null;
  const hidesAnswer = askedQuestions(model, answers).some(({ id }) => leftOut.includes(id));
  const write = (isShort: boolean): string[] => [
    `Self-screen summary, ${words.date}`,
    ...wrap(
      `Made on the client's own device from their own answers, with the self-screen of ${words.from}.`,
      '',
    ),
    `Content version ${model.version}${model.reviewed ? '' : ' (not yet clinically reviewed)'}`,
    'This is not a medical record, a diagnosis or a clearance.',
    'A saved or printed copy stays where you put it. Anyone who uses this device may find it.',
    '',
    ...(hidesAnswer ? [] : [...wrap(`Next step shown: ${result.outcome.title}`, ''), '']),
    ...listConcerns(result, isShort),
    'Answers',
    ...listAnswers(shown, answers),
    ...(result.scores.length > 0
      ? ['', 'Plain sums, not clinical measures: no sum outweighs a concern', ...listScores(result)]
      : []),
  ];
  const full = write(false);
  return `${(full.length <= mostLines ? full : write(true)).join('\n')}\n`;
}
