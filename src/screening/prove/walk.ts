import type { Level } from '../level';
import type { Answers, Model } from '../model';
import { QuestionClasses } from './answer-classes';
import {
  answersOf,
  hasEnded,
  isAskedIn,
  keyOfState,
  outcomeOf,
  startState,
  stepState,
  type State,
  type Trail,
} from './state';
import { makeView } from './view';

interface Node {
  readonly state: State;
  readonly count: bigint;
  readonly cost: number;
  readonly trail: Trail | null;
}

/** All complete sets of answers that end at one level with one outcome, and the smallest of them. */
export interface Ending {
  readonly level: Level;
  /** Undefined where no row of the level holds. */
  readonly outcome: string | undefined;
  readonly count: bigint;
  readonly cost: number;
  readonly example: Answers;
}

export interface Walk {
  readonly count: bigint;
  readonly endings: readonly Ending[];
  readonly asked: ReadonlySet<string>;
  readonly states: number;
}

const merge = (nodes: Map<string, Node>, node: Node): void => {
  const key = keyOfState(node.state);
  const other = nodes.get(key);
  nodes.set(
    key,
    other ? { ...(node.cost < other.cost ? node : other), count: node.count + other.count } : node,
  );
};

/** Walks every complete set of answers, exactly, by merging those that the rest of the way cannot tell apart. */
export function walkAnswers(model: Model): Walk {
  const view = makeView(model, (outcome) => outcome);
  const asked = new Set<string>();
  const ends = new Map<string, Ending>();
  let nodes = new Map<string, Node>([['', { state: startState, count: 1n, cost: 0, trail: null }]]);
  let states = 0;
  const end = ({ state, count, cost, trail }: Node): void => {
    const outcome = outcomeOf(model, state, view);
    const key = `${state.level} ${outcome ?? ''}`;
    const other = ends.get(key);
    const best =
      !other || cost < other.cost
        ? { cost, example: answersOf(trail) }
        : { cost: other.cost, example: other.example };
    ends.set(key, { level: state.level, outcome, count: count + (other?.count ?? 0n), ...best });
  };
  model.questions.forEach((question, place) => {
    const classes = new QuestionClasses(model, question, view).all;
    const next = new Map<string, Node>();
    for (const node of nodes.values()) {
      if (!isAskedIn(node.state, question)) {
        merge(next, { ...node, state: stepState(node.state, question, place, null, view) });
        continue;
      }
      asked.add(question.id);
      for (const answer of classes) {
        const after: Node = {
          state: stepState(node.state, question, place, answer, view),
          count: node.count * answer.count,
          cost: node.cost + answer.cost,
          trail: { before: node.trail, question: question.id, sample: answer.sample },
        };
        if (hasEnded(after.state)) end(after);
        else merge(next, after);
      }
    }
    nodes = next;
    states += nodes.size;
  });
  for (const node of nodes.values()) end(node);
  const endings = [...ends.values()];
  return { count: endings.reduce((sum, ending) => sum + ending.count, 0n), endings, asked, states };
}
