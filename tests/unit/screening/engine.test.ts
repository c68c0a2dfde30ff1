import { describe, expect, it } from 'vitest';
import {
  askedQuestions,
  findResult,
  helpAfterAnswer,
  nextQuestion,
  pruneAnswers,
  toggleOption,
  type Answers,
  type Question,
} from '~/screening';
import { countedAnswers, readAnswers } from '~/screening/answers';
import { plainAnswers } from '~/screening/plain';
import { sumScore } from '~/screening/score';
import { makeModel, makeQuestion, rowsOfNone, weigh, yesOrNo } from './tiny-model';
import { progressOf } from './progress-of';

describe('answers to a small self-screen', () => {
  it('a press on an answer that the question does not have changes nothing', () => {
    const question = makeQuestion('body', 'many', [
      { value: 'liver' },
      { value: 'none', exclusive: true },
    ]);
    expect(toggleOption(question, ['liver'], 'nonsense')).toEqual(['liver']);
  });

  it('ticks that cannot stand together keep the more careful side, and the ordinary ones where both are alike', () => {
    const model = makeModel([
      makeQuestion('body', 'many', [
        { value: 'a', raises: ['area'] },
        { value: 'plain' },
        { value: 'none', exclusive: true },
        { value: 'unsure', exclusive: true, raises: ['heart'] },
        { value: 'skip', exclusive: true, raises: ['fear'] },
      ]),
    ]);
    const kept = (...body: string[]) => countedAnswers(model, { body })['body'];
    expect(kept('a', 'plain', 'unsure')).toEqual(['unsure']);
    expect(kept('plain', 'skip')).toEqual(['skip']);
    expect(kept('a', 'plain', 'skip')).toEqual(['a', 'plain']);
    expect(kept('plain', 'none')).toEqual(['plain']);
  });

  it('one fitting tick among others opens the question behind it', () => {
    const model = makeModel([
      makeQuestion('who', 'many', [{ value: 'self' }, { value: 'couple' }]),
      yesOrNo('home', 'fear', { askedIf: { who: ['couple'] } }),
    ]);
    expect(nextQuestion(model, { who: ['self', 'couple'] })?.id).toBe('home');
    expect(nextQuestion(model, { who: ['self'] })).toBeUndefined();
  });

  it('a question that waits for two others needs both', () => {
    const model = makeModel([
      yesOrNo('a'),
      yesOrNo('b'),
      yesOrNo('c', 'area', { askedIf: { a: ['yes'], b: ['yes'] } }),
    ]);
    expect(nextQuestion(model, { a: ['yes'], b: ['no'] })).toBeUndefined();
    expect(nextQuestion(model, { a: ['yes'], b: ['yes'] })?.id).toBe('c');
  });

  it('an emergency at the very first question ends the questions', () => {
    const model = makeModel([yesOrNo('safety', 'plan'), yesOrNo('heart', 'heart')]);
    expect(askedQuestions(model, { safety: ['yes'], heart: ['yes'] }).map(({ id }) => id)).toEqual([
      'safety',
    ]);
    expect(
      findResult(model, { safety: ['yes'], heart: ['yes'] })?.concerns.map(
        ({ concern }) => concern.id,
      ),
    ).toEqual(['plan']);
  });

  it('a concern that nobody explained raises nothing and breaks nothing', () => {
    const model = makeModel([yesOrNo('heart', 'unknown')]);
    expect(findResult(model, { heart: ['yes'] })).toMatchObject({ level: 'none', concerns: [] });
  });

  it('the plain one raises nothing first, then knows, then adds most', () => {
    const plainOf = (...options: Parameters<typeof makeQuestion>[2]) =>
      plainAnswers(makeModel([makeQuestion('a', 'one', options)]))['a'];
    expect(plainOf({ value: 'raises', raises: ['area'], adds: 9 }, { value: 'unsure' })).toEqual([
      'unsure',
    ]);
    expect(plainOf({ value: 'unsure', adds: 9 }, { value: 'knows' })).toEqual(['knows']);
    expect(
      plainOf({ value: 'less', adds: 1 }, { value: 'more', adds: 2 }, { value: 'none' }),
    ).toEqual(['more']);
  });

  it('a question without answers has no plain one', () => {
    const model = makeModel([yesOrNo('a'), makeQuestion('empty', 'one', [])]);
    expect(plainAnswers(model)).toEqual({ a: ['no'] });
    expect(pruneAnswers(model, { empty: ['yes'] })).toEqual({});
  });
});

describe('the count of questions still to come', () => {
  const who = makeQuestion('who', 'many', [
    { value: 'a' },
    { value: 'b' },
    { value: 'none', exclusive: true },
  ]);
  const behind = (value: string): Question =>
    yesOrNo(`after-${value}`, undefined, { askedIf: { who: [value] } });
  const model = makeModel([who, behind('a'), behind('b'), behind('none')]);
  const moreAfter = (answers: Answers, id: string) => progressOf(model, answers, id).atMostMore;

  it('takes the longer of two branches, not both', () => {
    const branches = ['a', 'b', 'b'].map((value, place) =>
      yesOrNo(`after-${place}`, undefined, { askedIf: { who: [value] } }),
    );
    const forked = makeModel([
      makeQuestion('who', 'one', [{ value: 'a' }, { value: 'b' }]),
      ...branches,
    ]);
    expect(progressOf(forked, {}, 'who').atMostMore).toBe(2);
  });

  it('takes ticks that can stand together together, and one that stands alone alone', () => {
    expect(moreAfter({}, 'who')).toBe(2);
    expect(moreAfter({ who: ['a', 'b'] }, 'after-a')).toBe(1);
    expect(moreAfter({ who: ['none'] }, 'after-none')).toBe(0);
    expect(progressOf(model, { who: ['b'] }, 'after-b')).toEqual({ number: 2, atMostMore: 0 });
  });
});

describe('help at once in a small self-screen', () => {
  const show = (raises?: readonly string[]) =>
    makeModel([
      makeQuestion('home', 'one', [
        { value: 'no', showsHelp: true, ...(raises ? { raises } : {}) },
        { value: 'yes' },
      ]),
    ]);

  it('lists each line once, in the order of the concerns', () => {
    expect(helpAfterAnswer(show(['fear', 'plan']), 'home', { home: ['no'] })).toEqual([
      'domestic-violence',
      '988',
    ]);
  });

  it.each([[undefined], [['area']], [['unknown']]])(
    'has no line of its own where %j names none',
    (raises) => {
      expect(helpAfterAnswer(show(raises), 'home', { home: ['no'] })).toEqual([]);
    },
  );

  it('is not called for by another answer, no answer, or a question that there is not', () => {
    const model = show(['fear']);
    expect([
      helpAfterAnswer(model, 'home', { home: ['yes'] }),
      helpAfterAnswer(model, 'home', {}),
      helpAfterAnswer(model, 'nonsense', { home: ['no'] }),
    ]).toEqual([null, null, null]);
  });
});

describe('the sums of a small self-screen', () => {
  const late = makeModel([
    weigh('reasons', 'fit'),
    yesOrNo('safety', 'plan'),
    weigh('tried', 'fit'),
  ]);

  it('are not made while a question is missing because an emergency came before it', () => {
    const reading = readAnswers(late, { reasons: ['much'], safety: ['yes'], tried: ['much'] });
    expect(sumScore(late, reading, 'fit')).toBeNull();
  });

  it('are not shown beside an emergency, even when they are whole', () => {
    const model = makeModel([weigh('reasons', 'fit'), yesOrNo('safety', 'plan')]);
    const result = findResult(model, { reasons: ['much'], safety: ['yes'] });
    expect(result?.outcome.id).toBe('help-now');
    expect(result?.scores).toEqual([]);
  });

  it('are not made of questions that were only opened by an answer that was not given', () => {
    const model = makeModel([
      yesOrNo('gate'),
      weigh('reasons', 'fit'),
      { ...weigh('tried', 'fit'), askedIf: { gate: ['yes'] } },
    ]);
    const sumOf = (answers: Answers) => sumScore(model, readAnswers(model, answers), 'fit')?.points;
    expect(sumOf({ gate: ['no'], reasons: ['much'] })).toBe(2);
    expect(sumOf({ gate: ['yes'], reasons: ['much'], tried: ['much'] })).toBe(4);
    expect(sumOf({ gate: ['yes'], reasons: ['much'] })).toBeUndefined();
  });

  it('are left out where no question adds to them', () => {
    const model = makeModel([weigh('reasons', 'fit')]);
    expect(findResult(model, { reasons: ['much'] })?.scores.map(({ id }) => id)).toEqual(['fit']);
  });

  it('fall into the band that holds them, in whatever order the bands are written', () => {
    const { scores, ...rest } = makeModel([weigh('reasons', 'fit')]);
    const model = {
      ...rest,
      scores: { ...scores, fit: { ...scores.fit, bands: [...scores.fit.bands].reverse() } },
    };
    expect(findResult(model, { reasons: ['little'] })?.scores[0]?.band.id).toBe('low');
    expect(findResult(model, { reasons: ['much'] })?.scores[0]?.band.id).toBe('high');
  });
});

describe('the rows of a small self-screen', () => {
  const scored = rowsOfNone(
    makeModel([weigh('reasons', 'fit'), weigh('support', 'readiness')]),
    { if: { band: { fit: ['low'], readiness: ['high'] } }, go: 'explore' },
    { go: 'book-intake' },
  );

  it.each([
    ['little', 'much', 'explore'],
    ['little', 'little', 'book-intake'],
    ['much', 'much', 'book-intake'],
    ['much', 'little', 'book-intake'],
  ])('hold only when both bands do: %s and %s lead to %s', (reasons, support, outcome) => {
    expect(findResult(scored, { reasons: [reasons], support: [support] })?.outcome.id).toBe(
      outcome,
    );
  });

  it('hold only when both answers were given', () => {
    const model = rowsOfNone(
      makeModel([yesOrNo('a'), yesOrNo('b')]),
      { if: { answer: { a: ['yes'], b: ['yes'] } }, go: 'explore' },
      { go: 'book-intake' },
    );
    const outcomeOf = (a: string, b: string) => findResult(model, { a: [a], b: [b] })?.outcome.id;
    expect([outcomeOf('yes', 'yes'), outcomeOf('yes', 'no'), outcomeOf('no', 'yes')]).toEqual([
      'explore',
      'book-intake',
      'book-intake',
    ]);
  });

  it('give no result rather than a fault where they lead to no outcome', () => {
    expect(
      findResult(rowsOfNone(makeModel([yesOrNo('a')]), { go: 'nowhere' }), { a: ['yes'] }),
    ).toBeNull();
    expect(findResult(rowsOfNone(makeModel([yesOrNo('a')])), { a: ['yes'] })).toBeNull();
  });
});
