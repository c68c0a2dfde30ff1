import type { Care } from '../level';
import type { ActionId, Answers, Model } from '../model';
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
import { countSets, type Weights } from './weights';

interface Node {
  readonly state: State;
  readonly count: bigint;
  readonly cost: number;
  readonly trail: Trail | null;
}

/** All complete sets of answers that end at one level with one outcome and the same actions, and the smallest of them. */
export interface Ending {
  readonly level: Care;
  /** What all raised concerns allow. */
  readonly allowed: readonly ActionId[];
  /** An answer ended the questions early. */
  readonly isCutShort: boolean;
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

/**
 * Walks every complete set of answers, exactly, by merging those that the rest of the way cannot tell apart.
 *
 * @param weights - what each set counts as; without them, one
 */
export function walkAnswers(model: Model, weights: Weights = countSets): Walk {
  const view = makeView(model, (outcome) => outcome, true);
  const asked = new Set<string>();
  const ends = new Map<string, Ending>();
  let nodes = new Map<string, Node>([['', { state: startState, count: 1n, cost: 0, trail: null }]]);
  let states = 0;
  const unaskedAfter = (place: number): bigint =>
    model.questions
      .slice(place + 1)
      .reduce((weight, question) => weight * weights.unasked(question), 1n);
  const end = ({ state, count, cost, trail }: Node): void => {
    const outcome = outcomeOf(model, state, view);
    const { level, allowed, isCutShort } = state;
    const key = [level, outcome, allowed.join(), isCutShort].join('|');
    const other = ends.get(key);
    const smallest =
      other && other.cost <= cost
        ? { cost: other.cost, example: other.example }
        : { cost, example: answersOf(trail) };
    ends.set(key, {
      ...{ level, allowed, isCutShort, outcome },
      ...smallest,
      count: count + (other?.count ?? 0n),
    });
  };
  model.questions.forEach((question, place) => {
    const classes = new QuestionClasses(model, question, view, weights).all.filter(
      (answer) => answer.count > 0n,
    );
    const next = new Map<string, Node>();
    for (const node of nodes.values()) {
      if (!isAskedIn(node.state, question)) {
        const state = stepState(node.state, question, place, null, view);
        merge(next, { ...node, state, count: node.count * weights.unasked(question) });
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
        if (hasEnded(after.state)) end({ ...after, count: after.count * unaskedAfter(place) });
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
