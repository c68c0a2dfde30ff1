import { highestLevel, rankOf, type Level } from './level';
import type { Answers, Model, Option, Question } from './model';

export const findQuestion = (model: Model, id: string): Question | undefined =>
  model.questions.find((question) => question.id === id);

export const chosenOptions = (question: Question, values: readonly string[]): Option[] =>
  question.options.filter((option) => values.includes(option.value));

/** Where “or” stands among the answers: at the first that excludes those above it; -1 where none does. */
export const placeOfOr = ({ options }: Question): number =>
  options.findIndex(({ exclusive }, place) => exclusive && place > 0);

export const levelOfOption = (model: Model, option: Option): Level =>
  highestLevel((option.raises ?? []).map((id) => model.concerns[id]?.level ?? 'none'));

/**
 * What really counts of a set of ticks: known values in the question's order, one for a radio question, and an
 * exclusive option only when it stands alone. Where it meets others, as in ticks made before the script ran, the more
 * careful side stays, and beside ordinary ticks an exclusive one of the same level goes.
 */
function normalizeChoice(model: Model, question: Question, values: readonly string[]): string[] {
  const known = chosenOptions(question, values);
  const careOf = (option: Option): number => rankOf(levelOfOption(model, option));
  const [mostCareful] = [...known].sort((a, b) => careOf(b) - careOf(a));
  if (!mostCareful) return [];
  const ordinary = known.filter((option) => !option.exclusive);
  const standsAlone = ordinary.every((option) => careOf(option) < careOf(mostCareful));
  if (question.kind === 'one' || standsAlone) return [mostCareful.value];
  return ordinary.map((option) => option.value);
}

/** The ticks after a press on one checkbox: an exclusive option unticks the others, and they untick it. */
export function toggleOption(
  question: Question,
  values: readonly string[],
  value: string,
): string[] {
  if (values.includes(value)) return values.filter((other) => other !== value);
  const pressed = question.options.find((option) => option.value === value);
  if (!pressed) return [...values];
  if (question.kind === 'one' || pressed.exclusive) return [value];
  const ordinary = chosenOptions(question, values).filter((option) => !option.exclusive);
  const ticked = new Set([...ordinary.map((option) => option.value), value]);
  return question.options
    .filter((option) => ticked.has(option.value))
    .map((option) => option.value);
}

const isAsked = (question: Question, kept: Answers): boolean =>
  Object.entries(question.askedIf ?? {}).every(([gate, values]) =>
    (kept[gate] ?? []).some((value) => values.includes(value)),
  );

/** Drops what is no longer asked and what the engine does not know. Answers behind one that stops the questions are kept, for a mis-tap. */
export function pruneAnswers(model: Model, answers: Answers): Answers {
  const kept: Record<string, readonly string[]> = {};
  for (const question of model.questions) {
    if (!isAsked(question, kept)) continue;
    const choice = normalizeChoice(model, question, answers[question.id] ?? []);
    if (choice.length > 0) kept[question.id] = choice;
  }
  return kept;
}

export const setAnswer = (
  model: Model,
  answers: Answers,
  id: string,
  values: readonly string[],
): Answers => pruneAnswers(model, { ...answers, [id]: values });

const isEmergency = (model: Model, option: Option): boolean =>
  levelOfOption(model, option) === 'emergency';

/** A set of answers as the engine reads it; everything that decides works on this. */
export interface Reading {
  /** The questions that these answers lead through, in order. An emergency, or an answer that ends the questions, is the last. */
  readonly asked: readonly Question[];
  /** The answers that decide: those of the questions that are asked, and nothing else. */
  readonly counted: Answers;
  /** The first question that is asked and not answered. */
  readonly open: Question | undefined;
  /** An answer stopped the questions, so that what comes behind it is not asked. */
  readonly isCutShort: boolean;
}

/** An emergency counts wherever it was said, also behind an answer that ends the questions: nothing hides it. */
export function readAnswers(model: Model, answers: Answers): Reading {
  const kept = pruneAnswers(model, answers);
  const way = model.questions.filter((question) => isAsked(question, kept));
  const placeOf = (stops: (option: Option) => boolean): number =>
    way.findIndex((question) => chosenOptions(question, kept[question.id] ?? []).some(stops));
  const emergency = placeOf((option) => isEmergency(model, option));
  const stop = emergency < 0 ? placeOf((option) => option.ends === true) : emergency;
  const asked = stop < 0 ? way : way.slice(0, stop + 1);
  const given = asked.flatMap(({ id }) => (kept[id] ? [[id, kept[id]] as const] : []));
  return {
    asked,
    counted: Object.fromEntries(given),
    open: asked.find(({ id }) => !kept[id]),
    isCutShort: stop >= 0,
  };
}

export const askedQuestions = (model: Model, answers: Answers): readonly Question[] =>
  readAnswers(model, answers).asked;

export const countedAnswers = (model: Model, answers: Answers): Answers =>
  readAnswers(model, answers).counted;

export const nextQuestion = (model: Model, answers: Answers): Question | undefined =>
  readAnswers(model, answers).open;

/** Whether an answer stopped the questions: then the result is there at once, and nothing is left to check. */
export const isCutShort = (model: Model, answers: Answers): boolean =>
  readAnswers(model, answers).isCutShort;
