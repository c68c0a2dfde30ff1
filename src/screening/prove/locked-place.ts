import { findingsOf, type Finding } from '../finding';
import { concernsFile, questionFile, quote } from '../files';
import type { LockedOption } from '../kernel';
import type { Concern, Option, Question } from '../model';

/** A locked answer where it stands in this version. */
export interface Place {
  readonly question: Question;
  readonly option: Option;
  readonly locked: LockedOption;
  /** The concerns that the answer raises. */
  readonly raised: readonly Concern[];
}

const rule = 'locked-questions';

export const inQuestion = (
  { question, option }: Place,
  key: string,
  message: string,
  fix: string,
): Finding =>
  findingsOf(rule, questionFile(question.id))(
    ['options', question.options.indexOf(option), ...(key ? [key] : [])],
    message,
    fix,
  );

export const inConcern = (id: string, key: string, message: string, fix: string): Finding =>
  findingsOf(rule, concernsFile)(key ? [id, key] : [id], message, fix);

export const whoAnswers = ({ question, option }: Place): string =>
  `Someone who answers ${quote(option.label)} to ${quote(question.id)}`;
