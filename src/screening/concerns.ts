import { chosenOptions, countedAnswers, findQuestion, type Reading } from './answers';
import { highestLevel, rankOf, type Level } from './level';
import type { Answers, Concern, Model } from './model';

/** A concern and the answers that raised it, so that each can carry a Change link. */
export interface RaisedConcern {
  readonly concern: Concern;
  readonly raisedBy: readonly { readonly question: string; readonly option: string }[];
}

/** Every concern raised, the most careful first, then in the order of the questions. */
export function findRaised(model: Model, { asked, counted }: Reading): RaisedConcern[] {
  const raised = new Map<string, { question: string; option: string }[]>();
  for (const question of asked) {
    for (const option of chosenOptions(question, counted[question.id] ?? [])) {
      for (const id of option.raises ?? []) {
        raised.set(id, [
          ...(raised.get(id) ?? []),
          { question: question.id, option: option.value },
        ]);
      }
    }
  }
  return [...raised]
    .flatMap(([id, raisedBy]) => {
      const concern = model.concerns[id];
      return concern ? [{ concern, raisedBy }] : [];
    })
    .sort((a, b) => rankOf(b.concern.level) - rankOf(a.concern.level));
}

export const careLevel = (raised: readonly RaisedConcern[]): Level =>
  highestLevel(raised.map(({ concern }) => concern.level));

/**
 * The help lines to show at once, before the next question, after this answer; null when it calls for none.
 * An emergency needs no notice: its result is the help.
 */
export function helpAfterAnswer(
  model: Model,
  questionId: string,
  answers: Answers,
): string[] | null {
  const question = findQuestion(model, questionId);
  const options = question
    ? chosenOptions(question, countedAnswers(model, answers)[questionId] ?? [])
    : [];
  const showing = options.filter((option) => option.showsHelp);
  if (showing.length === 0) return null;
  const lines = showing
    .flatMap((option) => option.raises ?? [])
    .flatMap((id) => model.concerns[id]?.helpLines ?? []);
  return [...new Set(lines)];
}
