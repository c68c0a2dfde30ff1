import { notKnowing } from '../kernel';
import { rankOf } from '../level';
import type { Model, Question } from '../model';
import { QuestionClasses, type AnswerClass } from './answer-classes';
import { raisesNothing } from './option-effect';
import type { View } from './view';

/** Why the second of two answers may not lead to less care than the first. */
export type Reason = 'more-care' | 'not-knowing';

export interface Change {
  readonly reason: Reason;
  readonly question: string;
  readonly from: AnswerClass;
  readonly to: AnswerClass;
  /** The second raises all that the first does, and something else. */
  readonly isMore: boolean;
}

/** Every change of one answer to this question after which nobody may be treated with less care. */
export function changesOf(model: Model, question: Question, view: View): Change[] {
  const classes = new QuestionClasses(model, question, view);
  const moreCare = (from: AnswerClass, to: AnswerClass, isMore: boolean): Change => ({
    reason: 'more-care',
    question: question.id,
    from,
    to,
    isMore,
  });
  // What an answer opens counts with it, so behind a gate any answer may turn out to raise more than another.
  const isGate = model.questions.some(({ askedIf }) => askedIf?.[question.id]);
  const byLevel = classes.all.flatMap((from) =>
    classes.all
      .filter((to) => to !== from && (isGate || rankOf(to.level) > rankOf(from.level)))
      .map((to) => moreCare(from, to, false)),
  );
  const bySet = classes.withOneMore(question).map(([from, to]) => moreCare(from, to, true));
  const wider =
    question.kind === 'many'
      ? []
      : question.options.flatMap((less) =>
          question.options
            .filter(
              (more) =>
                more.raises &&
                more.raises.length > (less.raises ?? []).length &&
                (less.raises ?? []).every((id) => more.raises?.includes(id)),
            )
            .flatMap((more) =>
              classes
                .of(less)
                .flatMap((from) => classes.of(more).map((to) => moreCare(from, to, true))),
            ),
        );
  const isKnown = ({ value }: { value: string }): boolean => !notKnowing.includes(value);
  const clear = classes.among(
    question,
    (option) => isKnown(option) && raisesNothing(model, option),
  );
  const unsure = question.options
    .filter((option) => !isKnown(option))
    .flatMap((option) => classes.of(option));
  const byDoubt = clear.flatMap((from) =>
    unsure.map((to): Change => ({
      reason: 'not-knowing',
      question: question.id,
      from,
      to,
      isMore: false,
    })),
  );
  return [...byLevel, ...bySet, ...wider, ...byDoubt];
}
