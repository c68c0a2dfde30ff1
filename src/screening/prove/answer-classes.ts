import { levelOfOption } from '../answers';
import { actionsBeside, allowedByAll } from '../offers';
import { careOf, highestLevel, type Care } from '../level';
import type { ActionId, Model, Option, Question } from '../model';
import { plainOption } from '../plain';
import type { View } from './view';
import { countSets, type Weights } from './weights';

/** All answers to one question that have one effect, how much they weigh, and the smallest of them. */
export interface AnswerClass {
  readonly level: Care;
  /** What the concerns that they raise leave to be done. */
  readonly allowed: readonly ActionId[];
  /** The questions stop here. */
  readonly ends: boolean;
  readonly marks: readonly string[];
  readonly points: number;
  readonly count: bigint;
  readonly sample: readonly string[];
  /** How far the sample is from the plain answer. */
  readonly cost: number;
}

type Classes = Map<string, AnswerClass>;

const keyOf = ({ level, allowed, ends, marks, points }: AnswerClass): string =>
  [level, allowed.join(), ends, points, marks.join()].join('|');

export const joinMarks = (a: readonly string[], b: readonly string[]): string[] =>
  [...new Set([...a, ...b])].sort();

const add = (classes: Classes, one: AnswerClass): void => {
  const key = keyOf(one);
  const other = classes.get(key);
  const smallest = other && other.cost <= one.cost ? other : one;
  classes.set(key, { ...smallest, count: one.count + (other?.count ?? 0n) });
};

const weigh = (one: AnswerClass, weight: bigint): AnswerClass => ({
  ...one,
  count: one.count * weight,
});

const combine = (a: AnswerClass, b: AnswerClass): AnswerClass => ({
  level: careOf(highestLevel([a.level, b.level])),
  allowed: allowedByAll([a.allowed, b.allowed]),
  ends: a.ends || b.ends,
  marks: joinMarks(a.marks, b.marks),
  points: Math.max(a.points, b.points),
  count: a.count * b.count,
  sample: [...a.sample, ...b.sample],
  cost: a.cost + b.cost + 1,
});

export class QuestionClasses {
  readonly all: readonly AnswerClass[];
  readonly #singles: ReadonlyMap<Option, AnswerClass>;
  readonly #weights: Weights;

  constructor(model: Model, question: Question, view: View, weights: Weights = countSets) {
    const plain = plainOption(model, question);
    const single = (option: Option): AnswerClass => ({
      level: careOf(levelOfOption(model, option)),
      allowed: allowedByAll(
        (option.raises ?? []).flatMap((id) => {
          const concern = model.concerns[id];
          return concern ? [actionsBeside(concern)] : [];
        }),
      ),
      ends: option.ends === true,
      marks: joinMarks(view.marksOf(question, option.value), []),
      points: question.score && view.needsScore(question.score, 'none') ? (option.adds ?? 0) : 0,
      count: 1n,
      sample: [option.value],
      cost: option === plain ? 0 : 1,
    });
    this.#weights = weights;
    this.#singles = new Map(question.options.map((option) => [option, single(option)]));
    this.all = this.among(question, () => true);
  }

  of(option: Option): AnswerClass[] {
    const found = this.#singles.get(option);
    return found ? [found] : [];
  }

  /** The classes of the answers made of the chosen options alone. */
  among(question: Question, isChosen: (option: Option) => boolean): AnswerClass[] {
    const chosen = question.options.filter(isChosen);
    const isAlone = (option: Option): boolean =>
      question.kind === 'one' || option.exclusive === true;
    const classes = this.#ticks(
      question,
      chosen.filter((option) => !isAlone(option)),
    );
    for (const option of chosen.filter(isAlone)) {
      const weight = this.#weights.alone(question, option);
      for (const one of this.of(option)) add(classes, weigh(one, weight));
    }
    return [...classes.values()];
  }

  /** Every non-empty set of these ticks, folded one option at a time, so that 2^n sets cost n steps. */
  #ticks(question: Question, ordinary: readonly Option[]): Classes {
    const { ordinary: first, ticked, unticked, nothing } = this.#weights;
    let sets: Classes = new Map();
    let empty = first(question);
    for (const option of ordinary) {
      const next: Classes = new Map();
      for (const set of sets.values()) {
        add(next, weigh(set, unticked(question, option)));
        for (const one of this.of(option))
          add(next, weigh(combine(set, one), ticked(question, option)));
      }
      for (const one of this.of(option)) add(next, weigh(one, empty * ticked(question, option)));
      empty *= unticked(question, option);
      sets = next;
    }
    const unmarked = nothing(question);
    for (const one of unmarked ? this.of(unmarked) : []) add(sets, weigh(one, empty));
    return sets;
  }

  /** Each set of ordinary ticks beside the same set with one more tick that raises something. */
  withOneMore(question: Question): (readonly [AnswerClass, AnswerClass])[] {
    if (question.kind === 'one') return [];
    const ordinary = question.options.filter((option) => !option.exclusive);
    return ordinary
      .filter((option) => option.raises)
      .flatMap((option) =>
        this.among(question, (other) => ordinary.includes(other) && other !== option).flatMap(
          (set) => this.of(option).map((more) => [set, combine(set, more)] as const),
        ),
      );
  }
}
