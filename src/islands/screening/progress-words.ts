import { findProgress, pruneAnswers, type Answers, type Model, type Question } from '~/screening';

/** How many questions a change of this answer may open: those unanswered that no other answer rules out. */
function countOpened(model: Model, answers: Answers, changed: string): number {
  const kept = pruneAnswers(model, answers);
  const opened = new Set([changed]);
  const mayBeAsked = ({ askedIf = {} }: Question): boolean =>
    Object.entries(askedIf).every(([gate, values]) => opened.has(gate) || kept[gate]?.some((value) => values.includes(value)));
  for (const question of model.questions) if (!kept[question.id] && mayBeAsked(question)) opened.add(question.id);
  return opened.size - 1;
}

interface Place {
  readonly number: number;
  readonly words: string;
}

/** Where a question stands and what may still follow, in words whose number never grows. */
export function placeOf(model: Model, answers: Answers, id: string, isChange: boolean): Place {
  const { number, atMostMore } = findProgress(model, answers, id);
  const more = isChange ? Math.min(atMostMore, countOpened(model, answers, id)) : atMostMore;
  const words = [`Question ${number}`, !(isChange && more === 0) && `at most ${more} more`, isChange && 'then back to your answers'];
  return { number, words: words.filter(Boolean).join(', ') };
}
