import { describe, expect, it } from 'vitest';
import type { Model } from '~/screening';
import { actionIds } from '~/screening/model';
import { checkEmergency } from '~/screening/prove/emergency';
import { checkEndings } from '~/screening/prove/endings';
import { describeChoice, describePerson } from '~/screening/prove/example';
import { walkAnswers } from '~/screening/prove/walk';
import { makeModel, makeQuestion, yesOrNo } from './tiny-model';

const two = makeModel([yesOrNo('safety', 'plan'), yesOrNo('heart', 'heart')]);

const pathsOf = (model: Model) =>
  checkEndings(model, walkAnswers(model)).map(({ rule, path }) => [rule, ...path].join(' '));

describe('the faults of single ends', () => {
  it('come from the least careful level to the most careful', () => {
    const routes: Model['routes'] = {
      ...two.routes,
      emergency: [{ go: 'not-now' }],
      medical: [{ go: 'talk-first' }],
    };
    expect(pathsOf({ ...two, routes }).slice(-2)).toEqual([
      'more-care medical',
      'emergency-at-once emergency',
    ]);
  });

  it.each([
    [
      'another outcome',
      { safety: ['no'], heart: ['yes'] },
      '“prescriber-first” with talk, call-help',
    ],
    ['no outcome', { safety: ['no'] }, '“nothing”'],
  ])('are the developer’s when the engine gives %s than the proof', (_name, example, heard) => {
    const walk = walkAnswers(two);
    const ending = {
      level: 'none',
      allowed: actionIds,
      isCutShort: false,
      outcome: 'explore',
      count: 1n,
      cost: 0,
      example,
    } as const;
    const found = checkEndings(two, { ...walk, endings: [ending] }).filter(
      ({ rule }) => rule === 'engine',
    );
    expect(found).toEqual([
      {
        file: 'content/screening/routes.yaml',
        path: ['none'],
        rule: 'engine',
        message: `${describePerson(two, example).replace('someone', 'Someone')} is shown ${heard} by the self-screen, but “explore” with talk, call-help by its proof.`,
        fix: 'This is a mistake in src/screening, not in your words: tell the developer.',
      },
    ]);
  });

  it('leave a lost help page to the check that reads the files', () => {
    const outcomes = Object.fromEntries(
      Object.entries(two.outcomes).filter(([id]) => id !== 'help-now'),
    );
    expect(checkEmergency({ ...two, outcomes })).toEqual([]);
  });
});

describe('a person in an example', () => {
  const model = makeModel([
    yesOrNo('a'),
    makeQuestion('body', 'many', [
      { value: 'none', exclusive: true },
      { value: 'liver' },
      { value: 'kidney' },
    ]),
  ]);

  it.each([
    [{}, 'someone who has nothing to report anywhere'],
    [{ a: ['no'], body: ['none'] }, 'someone who has nothing to report anywhere'],
    [{ a: ['no'], nonsense: ['yes'] }, 'someone who has nothing to report anywhere'],
    [
      { a: ['yes'], body: ['none'] },
      'someone who answers “Answer yes” to “a” and has nothing to report everywhere else',
    ],
    [
      { a: ['yes'], body: ['liver', 'kidney'] },
      'someone who answers “Answer yes” to “a”, “Answer liver” and “Answer kidney” to “body” and has nothing to report everywhere else',
    ],
  ])('%j is told as a sentence', (answers, sentence) => {
    expect(describePerson(model, answers)).toBe(sentence);
  });

  it('is told by the labels that the question has', () => {
    expect(describeChoice(model, 'body', ['kidney', 'nonsense'])).toBe('“Answer kidney” to “body”');
    expect(describeChoice(model, 'nonsense', ['kidney'])).toBe(' to “nonsense”');
  });
});
