import { describe, expect, it } from 'vitest';
import type { Model, Question, Route } from '~/screening';
import { proveModel } from '~/screening/build';
import { makeModel, makeQuestion, rowsOfNone, rowsOfTalk, weigh, yesOrNo } from './tiny-model';

const byConcern: Route[] = [{ if: { concern: 'area' }, go: 'elsewhere' }, { go: 'talk-first' }];

const withTalk = (questions: readonly Question[], talk = byConcern): Model =>
  rowsOfTalk(makeModel(questions), ...talk);

/** The sum over the questions of the states that are left after each. */
const statesOf = (model: Model): number => proveModel(model).states;

describe('the walk remembers no more than the rest of the way asks for', () => {
  it('forgets a concern that no row asks for', () => {
    expect(statesOf(makeModel([yesOrNo('place', 'area'), yesOrNo('home', 'fear')]))).toBe(2 + 2);
  });

  it('keeps a concern that a row asks for, until the level is above that row', () => {
    expect(statesOf(withTalk([yesOrNo('place', 'area'), yesOrNo('home', 'fear')]))).toBe(2 + 3);
    expect(statesOf(withTalk([yesOrNo('place', 'area'), yesOrNo('heart', 'heart')]))).toBe(2 + 3);
    const both = makeQuestion('both', 'one', [
      { value: 'no' },
      { value: 'heart', raises: ['heart'] },
      { value: 'heart-and-area', raises: ['heart', 'area'] },
    ]);
    expect(statesOf(withTalk([both]))).toBe(2);
  });

  it('does not mind in which order two concerns came', () => {
    const either = (id: string): Question =>
      makeQuestion(id, 'one', [
        { value: 'area', raises: ['area'] },
        { value: 'fear', raises: ['fear'] },
      ]);
    const rows: Route[] = [
      { if: { concern: 'area' }, go: 'elsewhere' },
      { if: { concern: 'fear' }, go: 'explore' },
      { go: 'talk-first' },
    ];
    expect(statesOf(withTalk([either('a'), either('b')], rows))).toBe(2 + 3);
  });

  it('forgets a row that leads where the last one does', () => {
    const idle: Route[] = [
      { if: { concern: 'fear' }, go: 'elsewhere' },
      { if: { concern: 'area' }, go: 'talk-first' },
      { go: 'talk-first' },
    ];
    expect(statesOf(withTalk([yesOrNo('place', 'area'), yesOrNo('home', 'fear')], idle))).toBe(
      2 + 3,
    );
  });

  it('forgets points that no row asks for, and points at a level that has no band', () => {
    const bands: Route[] = [
      { if: { band: { fit: ['low'] } }, go: 'explore' },
      { go: 'book-intake' },
    ];
    const questions = [weigh('reasons', 'fit'), weigh('support', 'readiness')];
    expect(statesOf(makeModel(questions))).toBe(1 + 1);
    expect(statesOf(withTalk(questions))).toBe(1 + 1);
    expect(statesOf(rowsOfNone(makeModel(questions), ...bands))).toBe(2 + 2);
    expect(statesOf(rowsOfNone(makeModel([...questions, yesOrNo('home', 'fear')]), ...bands))).toBe(
      2 + 2 + 3,
    );
  });

  it('forgets an answer once the question behind it was asked or passed over', () => {
    const behind = yesOrNo('b', undefined, { askedIf: { a: ['yes'] } });
    expect(statesOf(makeModel([yesOrNo('a'), behind, yesOrNo('c')]))).toBe(2 + 1 + 1);
    const both = yesOrNo('c', undefined, { askedIf: { a: ['yes'], b: ['yes'] } });
    expect(statesOf(makeModel([yesOrNo('a'), yesOrNo('b'), both]))).toBe(2 + 4 + 1);
  });

  it('leaves the way at an emergency', () => {
    expect(statesOf(makeModel([yesOrNo('safety', 'plan'), yesOrNo('a')]))).toBe(1 + 1);
  });
});

describe('a level whose rows leave somebody out', () => {
  it('is told with the person, and counted to no outcome', () => {
    const model = withTalk(
      [yesOrNo('place', 'area'), yesOrNo('home', 'fear')],
      [{ if: { concern: 'area' }, go: 'elsewhere' }],
    );
    const { count, byOutcome, examples, findings } = proveModel(model);
    expect(count).toBe(4n);
    expect(Object.keys(examples).sort()).toEqual(['book-intake', 'elsewhere']);
    expect([byOutcome['elsewhere'], byOutcome['talk-first']]).toEqual([2n, 0n]);
    expect(findings).toContainEqual({
      file: 'content/screening/routes.yaml',
      path: ['talk'],
      rule: 'one-outcome',
      message:
        'Someone who answers “Answer yes” to “home” and has nothing to report everywhere else would get no result.',
      fix: 'Add a last row with “go” alone.',
    });
  });

  it('may have no row at all', () => {
    const { byOutcome, findings } = proveModel(withTalk([yesOrNo('place', 'area')], []));
    expect(byOutcome['book-intake']).toBe(1n);
    expect(findings.filter(({ message }) => message.endsWith('would get no result.'))).toHaveLength(
      1,
    );
  });
});

describe('the bands of a score', () => {
  it('are found in whatever order they are written', () => {
    const model = rowsOfNone(
      makeModel([weigh('reasons', 'fit')]),
      { if: { band: { fit: ['low'] } }, go: 'explore' },
      { go: 'book-intake' },
    );
    const fit = { ...model.scores.fit, bands: [...model.scores.fit.bands].reverse() };
    const { byOutcome } = proveModel({ ...model, scores: { ...model.scores, fit } });
    expect([byOutcome['explore'], byOutcome['book-intake']]).toEqual([1n, 1n]);
  });
});

describe('the example of an outcome', () => {
  it.each([
    ['area', 'heart'],
    ['heart', 'area'],
  ])('is the less careful of two that are as plain: %s and %s', (first, second) => {
    const question = makeQuestion('a', 'one', [
      { value: 'no' },
      { value: first, raises: [first] },
      { value: second, raises: [second] },
    ]);
    expect(
      proveModel(withTalk([question], [{ go: 'prescriber-first' }])).examples['prescriber-first'],
    ).toEqual({
      a: ['area'],
    });
  });
});
