/** On paper an answer is called by a letter, and a question by its number. */
import type { Model, Option, Question } from '~/screening';

export const letterOf = (index: number): string => String.fromCharCode(97 + index);

/** `[0, 1, 2, 5]` → `a–c, f`. */
export const lettersOf = (places: readonly number[]): string => {
  const runs: number[][] = [];
  for (const place of places) {
    const run = runs.at(-1);
    if (run?.at(-1) === place - 1) run.push(place);
    else runs.push([place]);
  }
  return runs
    .map((run) =>
      run.length > 2
        ? `${letterOf(run[0] ?? 0)}–${letterOf(run.at(-1) ?? 0)}`
        : run.map(letterOf).join(', '),
    )
    .join(', ');
};

/** The answers that fit, by number of question and letter, such as “1 (b), 4 (a–c)”. */
export const choicesWhere = (
  model: Model,
  fits: (question: Question, option: Option) => boolean,
  between = ', ',
): string =>
  model.questions
    .flatMap((question, index) => {
      const places = question.options.flatMap((option, place) =>
        fits(question, option) ? [place] : [],
      );
      return places.length > 0 ? [`${index + 1} (${lettersOf(places)})`] : [];
    })
    .join(between);
