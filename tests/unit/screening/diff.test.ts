import { describe, expect, it } from 'vitest';
import type { Model, Question, Route } from '~/screening';
import { diffModels, formatDiff } from '~/screening/build';
import { frozenModel } from './frozen-content';
import { makeModel, makeQuestion, rowsOfNone, yesOrNo } from './tiny-model';

const answered = (...ids: string[]): Route => ({
  if: { answer: Object.fromEntries(ids.map((id) => [id, ['yes']])) },
  go: 'explore',
});

const leading = (questions: readonly Question[], ...rows: Route[]): Model =>
  rowsOfNone(makeModel(questions), ...rows, { go: 'book-intake' });

describe('the people of a change report', () => {
  const three = [yesOrNo('a'), yesOrNo('b'), yesOrNo('c')];

  it('are told once each, however many answers make them', () => {
    const { people } = diffModels(leading(three), leading(three, answered('a', 'b')));
    expect(people).toEqual([
      {
        person:
          'Someone who answers “Answer yes” to “a”, “Answer yes” to “b” and has nothing to report everywhere else',
        before: 'book-intake',
        after: 'explore',
      },
    ]);
    expect(diffModels(leading(three), leading(three, answered('b', 'c'))).people).toHaveLength(1);
    const one = [makeQuestion('a', 'one', [{ value: 'no' }, { value: 'maybe' }, { value: 'yes' }])];
    expect(diffModels(leading(one), leading(one, answered('a'))).people).toHaveLength(1);
  });

  it('begin with the one who has nothing to report', () => {
    const all = rowsOfNone(makeModel(three), { go: 'explore' });
    expect(diffModels(leading(three), all).people[0]?.person).toBe(
      'Someone who has nothing to report anywhere',
    );
  });

  it('are told apart where two names run together to the same', () => {
    const close = [
      makeQuestion('a', 'one', [{ value: 'no' }, { value: 'bx' }]),
      makeQuestion('ab', 'one', [{ value: 'no' }, { value: 'x' }]),
    ];
    const moved = leading(close, { if: { answer: { a: ['bx'] } }, go: 'explore' });
    expect(diffModels(leading(close), moved).people[0]?.person).toContain('to “a” and');
  });

  it('may have had no result, or have none now', () => {
    const open = rowsOfNone(makeModel(three), answered('a'));
    expect(diffModels(open, leading(three, answered('a'))).people[0]).toMatchObject({
      before: 'no result',
      after: 'book-intake',
    });
    expect(diffModels(leading(three, answered('a')), open).people[0]).toMatchObject({
      before: 'book-intake',
      after: 'no result',
    });
  });

  it('speak the words of now, and the words of before only where they are gone', () => {
    const reworded = [
      {
        ...yesOrNo('a'),
        options: [
          { value: 'no', label: 'Nope' },
          { value: 'yes', label: 'Yep' },
        ],
      },
      yesOrNo('b'),
    ];
    expect(
      diffModels(leading(three), leading([...reworded, yesOrNo('c')], answered('a'))).people[0]
        ?.person,
    ).toContain('“Yep” to “a”');
    expect(
      diffModels(leading(three, answered('c')), leading(reworded)).people[0]?.person,
    ).toContain('“Answer yes” to “c”');
  });
});

describe('a change report', () => {
  const three = [yesOrNo('a'), yesOrNo('b'), yesOrNo('c')];

  it('is, in full', () => {
    expect(formatDiff(diffModels(leading(three), leading(three, answered('a')))))
      .toMatchInlineSnapshot(`
      "Share (and number) of answer sets per outcome, before and now. These are sets of answers, not people.
      - help-now: 0% (0), as before
      - not-now: 0% (0), as before
      - prescriber-first: 0% (0), as before
      - elsewhere: 0% (0), as before
      - talk-first: 0% (0), as before
      - explore: 0% (0) → 50% (4)
      - book-intake: 100% (8) → 50% (4)

      People whose route changed:
      - Someone who answers “Answer yes” to “a” and has nothing to report everywhere else: book-intake before, explore now.
      - Someone who answers “Answer yes” to “a”, “Answer yes” to “b” and has nothing to report everywhere else: book-intake before, explore now.
      - Someone who answers “Answer yes” to “a”, “Answer yes” to “c” and has nothing to report everywhere else: book-intake before, explore now.
      "
    `);
  });

  it('is one sentence where nothing moved', () => {
    expect(formatDiff(diffModels(leading(three), leading(three)))).toBe(
      'No set of answers leads anywhere else than before.\n',
    );
  });

  it('shows a change that takes three unusual answers', () => {
    const diff = diffModels(leading(three), leading(three, answered('a', 'b', 'c')));
    expect(diff).toMatchObject({ people: [], isSame: false });
    expect(formatDiff(diff)).toMatch(/^- explore: 0% \(0\) → 12% \(1\)$/m);
    expect(formatDiff(diff)).toMatch(
      /\n\nNobody with one or two unusual answers is led elsewhere\.\n$/,
    );
  });

  it('shows a change that leaves every share as it was', () => {
    const swapped = leading(three, { if: { answer: { a: ['no'] } }, go: 'explore' });
    const diff = diffModels(leading(three, answered('a')), swapped);
    expect(diff.isSame).toBe(false);
    expect(formatDiff(diff)).toMatch(/^- explore: 50% \(4\), as before$/m);
    expect(formatDiff(diff)).toMatch(
      /\n\nPeople whose route changed:\n- Someone who has nothing to report anywhere: book-intake before, explore now\.\n/,
    );
  });

  it('names an outcome that only one of the two has', () => {
    const model = leading(three);
    const { explore, ...others } = model.outcomes;
    expect(explore).toBeDefined();
    expect(diffModels({ ...model, outcomes: others }, model).shares).toContainEqual({
      outcome: 'explore',
      before: '0% (0)',
      after: '0% (0)',
    });
    expect(diffModels(model, model).isSame).toBe(true);
  });
});

describe('a change report of a whole self-screen', () => {
  it('gives one person of each kind of change before a second of any', () => {
    const talking = frozenModel(
      { file: 'concerns.yaml', set: 'must-drive.level', to: 'medical' },
      { file: 'scenarios.yaml', drop: 'has-to-drive' },
    );
    const { people } = diffModels(frozenModel(), talking);
    expect(people.map(({ before, after }) => [before, after])).toEqual([
      ['talk-first', 'prescriber-first'],
      ['elsewhere', 'prescriber-first'],
      ['talk-first', 'prescriber-first'],
    ]);
  });

  it('compares a question that only one of the two asks', () => {
    const shorter = frozenModel(
      { file: 'questions/driving.mdx', remove: true },
      { file: 'concerns.yaml', drop: 'must-drive' },
      { file: 'scenarios.yaml', drop: 'has-to-drive' },
      { file: 'scenarios.yaml', drop: 'sure-of-nothing.answers.driving' },
    );
    expect(diffModels(frozenModel(), shorter).people).toContainEqual({
      person: expect.stringContaining('to “driving”') as string,
      before: 'talk-first',
      after: 'book-intake',
    });
  });
});
