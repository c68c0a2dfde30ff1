import type { Finding } from '../fault';
import { questionFile, quote } from '../files';
import { needNoUnsure, notKnowing } from '../kernel';
import type { Model, Question } from '../model';
import { hasEffect, raisesNothing } from './option-effect';

/** Invariant 1, last part: a question or an answer without effect is declared neutral, so that none is blank by mistake. */
function checkMatters(model: Model, question: Question): Finding[] {
  const file = questionFile(question.id);
  const rule = 'option-matters';
  const effective = question.options.map((option) => hasEffect(model, question, option));
  if (question.neutral) {
    return question.options.flatMap((option, index): Finding[] =>
      effective[index] ? [{ file, path: ['options', index], rule, message: `${quote(question.id)} is declared neutral, but the answer ${quote(option.label)} changes something.`, fix: 'Remove “neutral: true” from the question.' }] : [],
    );
  }
  if (!effective.includes(true)) {
    return [{ file, path: [], rule, message: `No answer to ${quote(question.id)} changes anything.`, fix: 'Let an answer raise a concern or add to a score, or write “neutral: true” in the question.' }];
  }
  const raising = question.options.some((option) => !raisesNothing(model, option));
  const blank = question.options.filter((option, index) => !effective[index] && !option.neutral && !(raising && notKnowing.includes(option.value)));
  return question.options.flatMap((option, index): Finding[] => {
    const path = ['options', index];
    if (option.neutral && effective[index]) {
      return [{ file, path: [...path, 'neutral'], rule, message: `The answer ${quote(option.label)} to ${quote(question.id)} is declared neutral, but it changes something.`, fix: 'Remove “neutral: true” from this answer.' }];
    }
    if (blank.indexOf(option) < 1) return [];
    return [{ file, path, rule, message: `The answers ${quote(blank[0]?.label ?? '')} and ${quote(option.label)} to ${quote(question.id)} both change nothing.`, fix: 'Let this answer raise a concern or add to a score; or write “neutral: true” in it if it is meant to change nothing.' }];
  });
}

/** Invariant 5, the part that one question shows: not knowing is offered, raises where others raise, and adds least. */
function checkNotKnowing(model: Model, question: Question): Finding[] {
  const file = questionFile(question.id);
  const rule = 'not-knowing';
  const raising = question.options.some((option) => !raisesNothing(model, option));
  const unsure = question.options.filter((option) => notKnowing.includes(option.value));
  const known = question.options.filter((option) => !notKnowing.includes(option.value) && raisesNothing(model, option));
  const least = Math.min(...known.map((option) => option.adds ?? 0));
  if (raising && unsure.length === 0 && !needNoUnsure.includes(question.id)) {
    return [{ file, path: ['options'], rule, message: `${quote(question.id)} offers no way not to know or not to say.`, fix: 'Add an answer with the value unsure or skip that raises a concern.' }];
  }
  return unsure.flatMap((option): Finding[] => {
    const path = ['options', question.options.indexOf(option)];
    const isTakenForNo = raising && option.value !== 'not-sure' && raisesNothing(model, option);
    return [
      ...(isTakenForNo ? [{ file, path, rule, message: `Someone who answers ${quote(option.label)} to ${quote(question.id)} would be treated as if the answer were no.`, fix: 'Let this answer raise a concern.' } as const] : []),
      ...((option.adds ?? 0) > least ? [{ file, path: [...path, 'adds'], rule, message: `Someone who answers ${quote(option.label)} to ${quote(question.id)} would get a better score than someone who answers ${quote(known.find(({ adds }) => (adds ?? 0) === least)?.label ?? '')}.`, fix: `Let this answer add ${least} at most.` } as const] : []),
    ];
  });
}

/** Not knowing at a gate must not spare a person the questions behind it. */
const checkGates = (model: Model, question: Question): Finding[] =>
  Object.entries(question.askedIf ?? {}).flatMap(([gateId, values]) => {
    const gate = model.questions.find(({ id }) => id === gateId);
    const raises = question.options.some((option) => !raisesNothing(model, option));
    const opens = gate?.options.some((option) => values.includes(option.value) && raisesNothing(model, option)) ?? false;
    const spared = gate?.options.filter(({ value }) => notKnowing.includes(value) && !values.includes(value)) ?? [];
    return raises && opens
      ? spared.map((option): Finding => ({ file: questionFile(question.id), path: ['askedIf', gateId], rule: 'not-knowing', message: `Someone who answers ${quote(option.label)} to ${quote(gateId)} would not be asked ${quote(question.id)}.`, fix: `Add ${option.value} to this list.` }))
      : [];
  });

/** Invariant 8: exclusive answers stand alone, and none of them can be used to hide a concern. */
const checkExclusive = (model: Model, question: Question): Finding[] =>
  question.options.flatMap((option, index): Finding[] => {
    if (!option.exclusive) return [];
    const where = { file: questionFile(question.id), path: ['options', index, 'exclusive'], rule: 'exclusive-options' as const };
    if (question.kind === 'one') {
      return [{ ...where, message: `${quote(question.id)} takes one answer, so “exclusive” says nothing.`, fix: 'Remove “exclusive”.' }];
    }
    if (!raisesNothing(model, option) && !notKnowing.includes(option.value)) {
      return [{ ...where, message: `Ticking ${quote(option.label)} would untick the other answers to ${quote(question.id)} and hide them.`, fix: 'Remove “exclusive” from an answer that raises a concern.' }];
    }
    return [];
  });

/** In a list of checkboxes, “none of these” beside a ticked concern would be two answers that contradict. */
const checkNone = (question: Question): Finding[] =>
  question.kind === 'one'
    ? []
    : question.options.flatMap((option, index): Finding[] =>
        !option.exclusive && ['none', ...notKnowing].includes(option.value)
          ? [{ file: questionFile(question.id), path: ['options', index], rule: 'exclusive-options', message: `${quote(option.label)} could be ticked together with other answers to ${quote(question.id)}.`, fix: 'Add “exclusive: true” to this answer.' }]
          : [],
      );

export const checkOptions = (model: Model): Finding[] =>
  model.questions.flatMap((question) => [
    ...checkMatters(model, question),
    ...checkNotKnowing(model, question),
    ...checkGates(model, question),
    ...checkExclusive(model, question),
    ...checkNone(question),
  ]);
