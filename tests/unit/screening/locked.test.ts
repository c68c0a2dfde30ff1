import { describe, expect, it } from 'vitest';
import { proveModel } from '~/screening/build';
import { lockedQuestions, type LockedOption } from '~/screening/kernel';
import { levels, rankOf, type Model, type Option } from '~/screening';
import { frozenModel } from './frozen-content';

const model = frozenModel();

const locked = Object.entries(lockedQuestions).flatMap(([question, { options }]) =>
  options.map((option) => ({ question, ...option })),
);
const guarded = locked.filter(({ floor }) => floor !== 'none');

const withOption = (
  question: string,
  value: string,
  change: (option: Option) => Option[],
): Model => ({
  ...model,
  questions: model.questions.map((candidate) =>
    candidate.id === question
      ? {
          ...candidate,
          options: candidate.options.flatMap((option) =>
            option.value === value ? change(option) : [option],
          ),
        }
      : candidate,
  ),
});

const isRefused = (
  changed: Model,
  { question, value }: { question: string } & LockedOption,
): boolean =>
  proveModel(changed).findings.some(
    ({ rule, message }) =>
      rule === 'locked-questions' &&
      message.includes(`“${question}”`) &&
      (message.includes(value) || message.includes('must be at least')),
  );

describe('the kernel keeps every locked answer', () => {
  it.each(locked)('$question: $value cannot be taken away', (option) => {
    expect(
      isRefused(
        withOption(option.question, option.value, () => []),
        option,
      ),
    ).toBe(true);
  });

  it.each(guarded)('$question: $value cannot lose its concern', (option) => {
    const bare = withOption(option.question, option.value, ({ value, label }) => [
      { value, label },
    ]);
    expect(isRefused(bare, option)).toBe(true);
  });

  /** Each floor with the levels that would be too low; below the lowest there is only the loss of the concern. */
  const lower = guarded.flatMap((option) =>
    levels
      .slice(0, rankOf(option.floor))
      .filter((level) => level !== 'none')
      .map((level) => ({ ...option, level })),
  );

  it('has answers that could be lowered', () => {
    expect(new Set(lower.map(({ floor }) => floor)).size).toBeGreaterThan(1);
  });

  it.each(lower)(
    '$question: $value cannot be lowered from $floor to $level',
    ({ level, ...option }) => {
      const raised =
        model.questions
          .find(({ id }) => id === option.question)
          ?.options.find(({ value }) => value === option.value)?.raises ?? [];
      const lowered = Object.fromEntries(
        Object.entries(model.concerns).map(([id, concern]) => [
          id,
          raised.includes(id) ? { ...concern, level } : concern,
        ]),
      );
      expect(isRefused({ ...model, concerns: lowered }, option)).toBe(true);
    },
  );
});

describe('no answer loses its effect unnoticed', () => {
  const effective = model.questions.flatMap(({ id, options }) =>
    options.filter(({ raises }) => raises).map(({ value }) => ({ id, value })),
  );

  it.each(effective)('$id: $value without its concern is refused', ({ id, value }) => {
    const bare = withOption(id, value, (option) => [
      {
        value: option.value,
        label: option.label,
        ...(option.exclusive ? { exclusive: true } : {}),
      },
    ]);
    expect(proveModel(bare).findings).not.toEqual([]);
  });

  it.each(Object.values(model.outcomes))(
    '$id cannot take on an action that its level forbids',
    (outcome) => {
      for (const action of [
        'call-help',
        'alternatives',
        'print',
        'talk',
        'prescribers',
        'book',
      ] as const) {
        if (outcome.actions.includes(action)) continue;
        const wider = {
          ...model,
          outcomes: {
            ...model.outcomes,
            [outcome.id]: { ...outcome, actions: [...outcome.actions, action] },
          },
        };
        expect(proveModel(wider).findings, action).not.toEqual([]);
      }
    },
  );
});
