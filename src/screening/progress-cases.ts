import type { Model, Question } from './model';
import type { ProgressCase, ProgressCases } from './progress';

/** A condition of a question: which answers to which gate it waits for. */
interface Test {
  readonly gate: string;
  /** The place of the question that waits, from 0. */
  readonly place: number;
  readonly values: readonly string[];
}

/** Conditions met so far → most questions asked on any way that meets them. */
type Ways = Map<string, { readonly met: readonly Test[]; readonly length: number }>;

/** A gate's answer as its dependents see it: which of their conditions it meets. */
function gateAnswers(gate: Question, tests: readonly Test[]): Test[][] {
  const own = tests.filter((test) => test.gate === gate.id);
  const meets = (values: readonly string[]): Test[] =>
    own.filter((test) => values.some((value) => test.values.includes(value)));
  const single = gate.options.map(({ value }) => meets([value]));
  if (gate.kind === 'one') return single;
  const together = gate.options.filter(({ exclusive }) => !exclusive).map(({ value }) => value);
  return [...single, meets(together)];
}

const start: Ways = new Map([['', { met: [], length: 0 }]]);

/** The ways one question on, with the conditions that they meet for those after it. */
function ask(ways: Ways, question: Question, place: number, tests: readonly Test[]): Ways {
  const later = tests.filter((test) => test.place > place);
  const next: Ways = new Map();
  for (const way of ways.values()) {
    const isAsked = tests
      .filter((test) => test.place === place)
      .every((test) => way.met.includes(test));
    const length = way.length + (isAsked ? 1 : 0);
    for (const more of isAsked ? gateAnswers(question, tests) : [[]]) {
      const met = later.filter((test) => way.met.includes(test) || more.includes(test));
      const key = met.map((test) => tests.indexOf(test)).join();
      if ((next.get(key)?.length ?? -1) < length) next.set(key, { met, length });
    }
  }
  return next;
}

function casesOf({ questions }: Model, tests: readonly Test[], place: number): ProgressCase[] {
  const walk = (from: number, to: number, ways: Ways): Ways =>
    questions
      .slice(from, to)
      .reduce((reached, question, index) => ask(reached, question, from + index, tests), ways);
  const own = tests.filter((test) => test.place === place);
  const reached = [...walk(0, place, start).values()].filter(({ met }) =>
    own.every((test) => met.includes(test)),
  );
  const cases = reached.map(({ met }): ProgressCase => {
    const ways = walk(place, questions.length, new Map([['', { met, length: 0 }]]));
    const longest = Math.max(...[...ways.values()].map(({ length }) => length));
    return {
      after: met
        .filter((test) => !own.includes(test))
        .map(({ gate, values }) => [gate, values] as const),
      atMostMore: longest - 1,
    };
  });
  cases.sort((one, other) => other.atMostMore - one.atMostMore);
  const least = cases.at(-1)?.atMostMore ?? 0;
  return [
    ...cases.filter(({ atMostMore }) => atMostMore > least),
    { after: [], atMostMore: least },
  ];
}

/** How many questions may follow each one, worked out at build, so that the browser only looks it up. */
export function listProgress(model: Model): ProgressCases {
  const tests = model.questions.flatMap(({ askedIf = {} }, place) =>
    Object.entries(askedIf).map(([gate, values]): Test => ({ gate, place, values })),
  );
  return Object.fromEntries(
    model.questions.map(({ id }, place) => [id, casesOf(model, tests, place)]),
  );
}
