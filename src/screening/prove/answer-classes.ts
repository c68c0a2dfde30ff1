import { levelOfOption } from '../answers';
import { highestLevel, type Level } from '../level';
import type { Model, Option, Question } from '../model';
import { plainOption } from '../plain';
import type { View } from './view';

/** All answers to one question that have one effect, how many they are, and the smallest of them. */
export interface AnswerClass {
  readonly level: Level;
  readonly marks: readonly string[];
  readonly points: number;
  readonly count: bigint;
  readonly sample: readonly string[];
  /** How far the sample is from the plain answer. */
  readonly cost: number;
}

const keyOf = ({ level, marks, points }: AnswerClass): string =>
  `${level}|${points}|${marks.join(',')}`;

export const joinMarks = (a: readonly string[], b: readonly string[]): string[] =>
  [...new Set([...a, ...b])].sort();

const add = (classes: Map<string, AnswerClass>, one: AnswerClass): void => {
  const key = keyOf(one);
  const other = classes.get(key);
  if (!other) classes.set(key, one);
  else
    classes.set(key, { ...(one.cost < other.cost ? one : other), count: one.count + other.count });
};

const combine = (a: AnswerClass, b: AnswerClass): AnswerClass => ({
  level: highestLevel([a.level, b.level]),
  marks: joinMarks(a.marks, b.marks),
  points: Math.max(a.points, b.points),
  count: a.count * b.count,
  sample: [...a.sample, ...b.sample],
  cost: a.cost + b.cost + 1,
});

/** Every non-empty set of these options, folded one option at a time, so that 2^n sets cost n steps. */
function foldSets(singles: readonly AnswerClass[]): Map<string, AnswerClass> {
  let sets = new Map<string, AnswerClass>();
  for (const single of singles) {
    const next = new Map(sets);
    for (const set of sets.values()) add(next, combine(set, single));
    add(next, single);
    sets = next;
  }
  return sets;
}

export class QuestionClasses {
  readonly all: readonly AnswerClass[];
  readonly #singles: ReadonlyMap<Option, AnswerClass>;

  constructor(model: Model, question: Question, view: View) {
    const plain = plainOption(model, question);
    const single = (option: Option): AnswerClass => ({
      level: levelOfOption(model, option),
      marks: joinMarks(view.marksOf(question, option.value), []),
      points: question.score && view.needsScore(question.score, 'none') ? (option.adds ?? 0) : 0,
      count: 1n,
      sample: [option.value],
      cost: option === plain ? 0 : 1,
    });
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
    const sets = foldSets(
      chosen.filter((option) => !isAlone(option)).flatMap((option) => this.of(option)),
    );
    for (const option of chosen.filter(isAlone)) for (const one of this.of(option)) add(sets, one);
    return [...sets.values()];
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
