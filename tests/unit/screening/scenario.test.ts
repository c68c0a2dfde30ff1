import { describe, expect, it } from 'vitest';
import type { Compiled } from '~/screening/build';
import { scenarioAnswers } from '~/screening/build';
import { checkScenarios } from '~/screening/scenario';
import { makeModel, rowsOfNone, yesOrNo } from './tiny-model';

const model = makeModel([yesOrNo('heart', 'heart'), yesOrNo('driving', 'area')]);
const situation = {
  name: 'Somebody with a weak heart',
  answers: { heart: 'yes' },
  expect: 'prescriber-first',
};

const compiledWith = (scenarios: Compiled['scenarios'], own = model): Compiled => ({
  model: own,
  prose: { why: {}, outcomes: {} },
  scenarios,
  visitors: null,
  hash: '',
  signOff: 'unsigned',
});

describe('a named situation', () => {
  it('gets the plain answer to all that it leaves out', () => {
    expect(scenarioAnswers(model, situation)).toEqual({ heart: ['yes'], driving: ['no'] });
  });

  it('may name one answer or a list', () => {
    expect(
      scenarioAnswers(model, { ...situation, answers: { heart: ['yes'], driving: 'yes' } }),
    ).toEqual({
      heart: ['yes'],
      driving: ['yes'],
    });
  });

  it('that leads where it should is no fault', () => {
    expect(checkScenarios(compiledWith({ weak: situation }), true)).toEqual([]);
  });

  it.each([
    [
      true,
      'If the change is meant, write expect: prescriber-first; if not, undo what you changed.',
    ],
    [false, 'Mend the other faults first; leave the situation as it is.'],
  ])('that leads elsewhere is told, with what to do (rules hold: %s)', (isProven, fix) => {
    expect(
      checkScenarios(compiledWith({ weak: { ...situation, expect: 'not-now' } }), isProven),
    ).toEqual([
      {
        file: 'content/screening/scenarios.yaml',
        path: ['weak', 'expect'],
        rule: 'scenario',
        message:
          'In the situation “Somebody with a weak heart” the person would be shown “prescriber-first”, not “not-now”.',
        fix,
      },
    ]);
  });

  it.each([
    [1, '“prescriber-first”, not “not-now”.'],
    [2, '“prescriber-first”, not “not-now”. Another situation would lead elsewhere, too.'],
    [3, '“prescriber-first”, not “not-now”. 2 other situations would lead elsewhere, too.'],
  ])(
    'stands for all %i that lead elsewhere while rules are broken, and is told alone when they hold',
    (count, ending) => {
      const wrong = { ...situation, expect: 'not-now' };
      const scenarios = Object.fromEntries(
        Array.from({ length: count }, (_, index) => [`weak-${index}`, wrong]),
      );
      const told = checkScenarios(compiledWith({ right: situation, ...scenarios }), false);
      expect(told.map(({ path, message }) => [path, message.slice(-ending.length)])).toEqual([
        [['weak-0', 'expect'], ending],
      ]);
      expect(checkScenarios(compiledWith(scenarios), true).map(({ path }) => path[0])).toEqual(
        Object.keys(scenarios),
      );
    },
  );

  it('that leads nowhere is told as well', () => {
    const open = rowsOfNone(model);
    const [found] = checkScenarios(
      compiledWith({ plain: { name: 'Nobody special', answers: {}, expect: 'book-intake' } }, open),
      true,
    );
    expect(found?.message).toBe(
      'In the situation “Nobody special” the person would be shown “no result”, not “book-intake”.',
    );
    expect(found?.fix).toBe(
      'If the change is meant, write expect: book-intake; if not, undo what you changed.',
    );
  });
});
