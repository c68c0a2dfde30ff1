import { findingsOf, type Finding } from '../finding';
import { questionFile, quote } from '../files';
import { mayBeUndecided, needNoUnsure, notKnowing, soundsNotKnowing } from '../kernel';
import type { Model, Question } from '../model';
import { raisesNothing } from './option-effect';

/** Invariant 5, the part that one question shows: not knowing is offered, raises where others raise, and adds least. */
export function checkNotKnowing(model: Model, question: Question): Finding[] {
  const found = findingsOf('not-knowing', questionFile(question.id));
  const name = quote(question.id);
  const raising = question.options.some((option) => !raisesNothing(model, option));
  const unsure = question.options.filter(({ value }) => notKnowing.includes(value));
  const known = question.options.filter(
    (option) => !unsure.includes(option) && raisesNothing(model, option),
  );
  const least = Math.min(...known.map((option) => option.adds ?? 0));
  if (raising && unsure.length === 0 && !needNoUnsure.includes(question.id)) {
    const fix = 'Add an answer with the value unsure or skip that raises a concern.';
    return [found(['options'], `${name} offers no way not to know or not to say.`, fix)];
  }
  const disguised = question.options.filter(
    (option) => raising && known.includes(option) && soundsNotKnowing.test(option.label),
  );
  const inDisguise = disguised.map((option) =>
    found(
      ['options', question.options.indexOf(option)],
      `${quote(option.label)} is a way of not knowing or not saying, but would be treated as if the answer to ${name} were no.`,
      'Give it the value unsure or skip, and let it raise a concern.',
    ),
  );
  const open = unsure.flatMap((option): Finding[] => {
    const path = ['options', question.options.indexOf(option)];
    const person = `Someone who answers ${quote(option.label)} to ${name}`;
    const findings: Finding[] = [];
    const isUndecided = option.value === 'not-sure' && mayBeUndecided.includes(question.id);
    if (raising && !isUndecided && raisesNothing(model, option)) {
      findings.push(
        found(
          path,
          `${person} would be treated as if the answer were no.`,
          'Let this answer raise a concern.',
        ),
      );
    }
    if ((option.adds ?? 0) > least) {
      const other = known.find(({ adds }) => (adds ?? 0) === least)?.label ?? '';
      const message = `${person} would get a better score than someone who answers ${quote(other)}.`;
      findings.push(found([...path, 'adds'], message, `Let this answer add ${least} at most.`));
    }
    return findings;
  });
  return [...inDisguise, ...open];
}

/** Not knowing at a gate must not spare a person the questions behind it. */
export const checkGates = (model: Model, question: Question): Finding[] =>
  Object.entries(question.askedIf ?? {}).flatMap(([gateId, values]) => {
    const found = findingsOf('not-knowing', questionFile(question.id));
    const options = model.questions.find(({ id }) => id === gateId)?.options ?? [];
    const raises = question.options.some((option) => !raisesNothing(model, option));
    const opens = options.some(
      (option) => values.includes(option.value) && raisesNothing(model, option),
    );
    if (!raises || !opens) return [];
    return options
      .filter(({ value }) => notKnowing.includes(value) && !values.includes(value))
      .map(({ label, value }) => {
        const message = `Someone who answers ${quote(label)} to ${quote(gateId)} would not be asked ${quote(question.id)}.`;
        return found(['askedIf', gateId], message, `Add ${value} to this list.`);
      });
  });
