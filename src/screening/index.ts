export { careLevels, levels, rankOf, type Care, type Level } from './level';
export type {
  ActionId,
  Answers,
  Band,
  Concern,
  Condition,
  Model,
  Option,
  Outcome,
  Question,
  Route,
  Score,
  ScoreId,
} from './model';
export {
  askedQuestions,
  chosenOptions,
  countedAnswers,
  findQuestion,
  isCutShort,
  levelOfOption,
  nextQuestion,
  placeOfOr,
  pruneAnswers,
  setAnswer,
  toggleOption,
} from './answers';
export {
  isPrivate,
  leaveFirstLine,
  privateQuestions,
  standingLines,
  withStandingLines,
} from './kernel';
export { helpAfterAnswer, type RaisedConcern } from './concerns';
export { plainAnswers } from './plain';
export { findProgress, type Progress, type ProgressCase, type ProgressCases } from './progress';
export type { ScoreSum } from './score';
export { findResult, type Result } from './route';
export { summarizeAnswers, type Summary, type SummaryPart, type SummaryWords } from './summarize';
