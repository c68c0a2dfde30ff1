import { describe, expect, it } from 'vitest';
import type { Model, Question, Route } from '~/screening';
import { diffModels, formatDiff } from '~/screening/build';
import { frozenVersion } from './frozen-content';
import { makeModel, makeQuestion, rowsOfNone, yesOrNo } from './tiny-model';

const answered = (...ids: string[]): Route => ({
  if: { answer: Object.fromEntries(ids.map((id) => [id, ['yes']])) },
  go: 'explore',
});

const of = (model: Model) => ({ model, visitors: null });

const leading = (questions: readonly Question[], ...rows: Route[]) =>
  of(rowsOfNone(makeModel(questions), ...rows, { go: 'book-intake' }));

describe('the people of a change report', () => {
  const three = [yesOrNo('a'), yesOrNo('b'), yesOrNo('c')];

  it('are told once each, however many answers make them', () => {
    const { moved } = diffModels(leading(three), leading(three, answered('a', 'b')));
    expect(moved).toEqual([
      {
        name: 'Someone who answers “Answer yes” to “a”, “Answer yes” to “b” and has nothing to report everywhere else',
        before: 'book-intake',
        after: 'explore',
      },
    ]);
    expect(diffModels(leading(three), leading(three, answered('b', 'c'))).moved).toHaveLength(1);
    const one = [makeQuestion('a', 'one', [{ value: 'no' }, { value: 'maybe' }, { value: 'yes' }])];
    expect(diffModels(leading(one), leading(one, answered('a'))).moved).toHaveLength(1);
  });

  it('begin with the one who has nothing to report', () => {
    const all = of(rowsOfNone(makeModel(three), { go: 'explore' }));
    expect(diffModels(leading(three), all).moved[0]?.name).toBe(
      'Someone who has nothing to report anywhere',
    );
  });

  it('are told apart where two names run together to the same', () => {
    const close = [
      makeQuestion('a', 'one', [{ value: 'no' }, { value: 'bx' }]),
      makeQuestion('ab', 'one', [{ value: 'no' }, { value: 'x' }]),
    ];
    const moved = leading(close, { if: { answer: { a: ['bx'] } }, go: 'explore' });
    expect(diffModels(leading(close), moved).moved[0]?.name).toContain('to “a” and');
  });

  it('may have had no result, or have none now', () => {
    const open = of(rowsOfNone(makeModel(three), answered('a')));
    expect(diffModels(open, leading(three, answered('a'))).moved[0]).toMatchObject({
      before: 'no result',
      after: 'book-intake',
    });
    expect(diffModels(leading(three, answered('a')), open).moved[0]).toMatchObject({
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
      diffModels(leading(three), leading([...reworded, yesOrNo('c')], answered('a'))).moved[0]
        ?.name,
    ).toContain('“Yep” to “a”');
    expect(diffModels(leading(three, answered('c')), leading(reworded)).moved[0]?.name).toContain(
      '“Answer yes” to “c”',
    );
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
    expect(diff).toMatchObject({ moved: [], isSame: false });
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
    const { model } = leading(three);
    const { explore, ...others } = model.outcomes;
    expect(explore).toBeDefined();
    expect(diffModels(of({ ...model, outcomes: others }), of(model)).shares).toContainEqual({
      name: 'explore',
      before: '0% (0)',
      after: '0% (0)',
    });
    expect(diffModels(of(model), of(model)).isSame).toBe(true);
  });
});

describe('a change report of a whole self-screen', () => {
  const now = frozenVersion();

  it('gives one person of each kind of change before a second of any', () => {
    const careful = frozenVersion({
      file: 'concerns.yaml',
      set: 'must-drive.level',
      to: 'medical',
    });
    const { moved } = diffModels(now, careful);
    expect(moved.map(({ before, after }) => [before, after])).toEqual([
      ['book-intake', 'prescriber-first'],
      ['talk-first', 'prescriber-first'],
      ['find-a-prescriber', 'prescriber-first'],
    ]);
  });

  it('names every answer that is taken less carefully, and those that bar booking no longer', () => {
    const careless = frozenVersion(
      { file: 'concerns.yaml', set: 'bladder.level', to: 'mention' },
      { file: 'concerns.yaml', drop: 'on-behalf.booking' },
    );
    const diff = diffModels(now, careless);
    expect(diff.lowered).toEqual([
      { name: 'who: someone-else', before: 'talk, no booking', after: 'talk' },
      { name: 'body: bladder', before: 'medical', after: 'mention' },
    ]);
    expect(formatDiff(diff)).toContain(
      'Answers that are taken less carefully than before:\n- who: someone-else: talk, no booking → talk\n',
    );
    expect(diffModels(careless, now).lowered).toEqual([]);
  });

  it('tells how 1,000 people like those who come fare, before and now', () => {
    const careful = frozenVersion({
      file: 'concerns.yaml',
      set: 'antidepressant.level',
      to: 'medical',
    });
    const { visitors } = diffModels(now, careful);
    expect(visitors.find(({ name }) => name === 'prescriber-first')).toEqual({
      name: 'prescriber-first',
      before: '519',
      after: '692',
    });
    expect(diffModels({ ...now, visitors: null }, careful).visitors[0]?.before).toBe('not known');
    expect(diffModels(now, { ...careful, visitors: null }).visitors).toEqual([]);
  });

  it('tells of nobody whose answer only one of the two knows', () => {
    const shorter = frozenVersion(
      { file: 'questions/driving.mdx', remove: true },
      { file: 'concerns.yaml', drop: 'must-drive' },
      { file: 'scenarios.yaml', drop: 'has-to-drive' },
      { file: 'scenarios.yaml', drop: 'sure-of-nothing.answers.driving' },
    );
    expect(diffModels(now, shorter).moved).toEqual([]);
  });
});
