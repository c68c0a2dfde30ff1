import { findingsOf, type Finding } from '../finding';
import { questionFile, quote } from '../files';
import { lockedAnswers, lockedQuestions } from '../kernel';
import type { Model, Question } from '../model';

/** The answers to this question that may end the questions. */
const mayEnd = (id: string): string[] =>
  [...(lockedQuestions[id]?.options ?? []), ...(lockedAnswers[id] ?? [])].flatMap(
    ({ value, ends }) => (ends ? [value] : []),
  );

/** Besides emergencies only the kernel’s own answers end the questions: no other may hide what is asked later. */
export const checkEnds = (_model: Model, question: Question): Finding[] =>
  question.options.flatMap((option, index) =>
    option.ends && !mayEnd(question.id).includes(option.value)
      ? [
          findingsOf('ends', questionFile(question.id))(
            ['options', index, 'ends'],
            `${quote(option.label)} would end the questions, and whatever the person has to say to later ones would not be heard.`,
            'Remove “ends” from this answer.',
          ),
        ]
      : [],
  );
