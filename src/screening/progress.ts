import { readAnswers } from './answers';
import type { Answers, Model, Question } from './model';

export interface Progress {
  /** Place of the question among those asked, from 1. */
  readonly number: number;
  /** The longest way that is still possible after it; it never grows as answers come in. */
  readonly atMostMore: number;
}

/** A gate's answer as its dependents see it: which of their conditions it meets. */
const gateAnswers = (
  gate: Question,
  later: readonly Question[],
  known: readonly string[] | undefined,
): string[][] => {
  const tests = later.flatMap(({ id, askedIf }) => {
    const values = askedIf?.[gate.id];
    return values ? [{ name: `${gate.id}>${id}`, values }] : [];
  });
  const meets = (values: readonly string[]): string[] =>
    tests
      .filter((test) => values.some((value) => test.values.includes(value)))
      .map((test) => test.name);
  if (known) return [meets(known)];
  const single = gate.options.map(({ value }) => meets([value]));
  if (gate.kind === 'one') return single;
  const together = gate.options.filter(({ exclusive }) => !exclusive).map(({ value }) => value);
  return [...single, meets(together)];
};

/** Conditions met so far → most questions asked on any way that meets them. */
type Ways = Map<string, { met: readonly string[]; length: number }>;

export function findProgress(model: Model, answers: Answers, questionId: string): Progress {
  const { asked, counted } = readAnswers(model, answers);
  const place = model.questions.findIndex(({ id }) => id === questionId);
  const before = asked.filter((question) => model.questions.indexOf(question) < place);
  let ways: Ways = new Map([['', { met: [], length: 0 }]]);
  model.questions.forEach((question, index) => {
    const next: Ways = new Map();
    const later = model.questions.slice(index + 1);
    for (const way of ways.values()) {
      const isMet = Object.keys(question.askedIf ?? {}).every((gate) =>
        way.met.includes(`${gate}>${question.id}`),
      );
      const length = way.length + (isMet && index > place ? 1 : 0);
      const known = index < place ? (counted[question.id] ?? []) : undefined;
      for (const met of isMet ? gateAnswers(question, later, known) : [[]]) {
        const all = [...way.met, ...met]
          .filter((name) => later.some(({ id }) => name.endsWith(`>${id}`)))
          .sort();
        const key = all.join(' ');
        if ((next.get(key)?.length ?? -1) < length) next.set(key, { met: all, length });
      }
    }
    ways = next;
  });
  const atMostMore = Math.max(...[...ways.values()].map((way) => way.length));
  return { number: before.length + 1, atMostMore };
}
