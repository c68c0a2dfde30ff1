import type { Model, Question } from './model';
import type { ProgressCase, ProgressCases } from './progress';

/** A condition of a later question: which answers to which gate it waits for. */
interface Test {
  readonly gate: string;
  readonly question: string;
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

/** The longest ways through these questions, by the conditions that they meet for those after them. */
function walk(questions: readonly Question[], tests: readonly Test[], from: Ways): Ways {
  return questions.reduce((ways: Ways, question, index) => {
    const next: Ways = new Map();
    const isPast = ({ question: id }: Test): boolean =>
      questions.slice(0, index + 1).some((done) => done.id === id);
    for (const way of ways.values()) {
      const isAsked = tests
        .filter((test) => test.question === question.id)
        .every((test) => way.met.includes(test));
      const length = way.length + (isAsked ? 1 : 0);
      for (const more of isAsked ? gateAnswers(question, tests) : [[]]) {
        const met = tests.filter(
          (test) => !isPast(test) && (way.met.includes(test) || more.includes(test)),
        );
        const key = met.map((test) => tests.indexOf(test)).join();
        if ((next.get(key)?.length ?? -1) < length) next.set(key, { met, length });
      }
    }
    return next;
  }, from);
}

function casesOf(model: Model, tests: readonly Test[], place: number): readonly ProgressCase[] {
  const { questions } = model;
  const here = questions[place];
  const start: Ways = new Map([['', { met: [], length: 0 }]]);
  const reached = [...walk(questions.slice(0, place), tests, start).values()].filter(({ met }) =>
    tests.filter(({ question }) => question === here?.id).every((test) => met.includes(test)),
  );
  const cases = reached.map(({ met }): ProgressCase => {
    const ways = walk(questions.slice(place), tests, new Map([['', { met, length: -1 }]]));
    return {
      after: met
        .filter(({ question }) => question !== here?.id)
        .map(({ gate, values }) => [gate, values] as const),
      atMostMore: Math.max(...[...ways.values()].map(({ length }) => length)),
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
  const tests = model.questions.flatMap(({ id, askedIf = {} }) =>
    Object.entries(askedIf).map(([gate, values]): Test => ({ gate, question: id, values })),
  );
  return Object.fromEntries(
    model.questions.map(({ id }, place) => [id, casesOf(model, tests, place)]),
  );
}
