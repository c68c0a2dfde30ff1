import { describe, expect, it } from 'vitest';
import type { Route } from '~/screening';
import { proveModel } from '~/screening/build';
import { findCareLosses } from '~/screening/prove/pairs';
import { makeModel, makeQuestion, rowsOfNone, rowsOfTalk, weigh, yesOrNo } from './tiny-model';

const area = makeQuestion('place', 'one', [
  { value: 'here' },
  { value: 'there', raises: ['area'] },
  { value: 'there-in-fear', raises: ['area', 'fear'] },
]);

describe('less care for more concerns', () => {
  it('is found where an answer raises the same and one thing more, at the same level', () => {
    const model = rowsOfTalk(
      makeModel([area]),
      { if: { concern: 'fear' }, go: 'explore' },
      { go: 'talk-first' },
    );
    expect(findCareLosses(model)).toEqual([
      {
        reason: 'more-care',
        question: 'place',
        from: ['there'],
        to: ['there-in-fear'],
        outcomeFrom: 'talk-first',
        outcomeTo: 'explore',
        example: { place: ['there-in-fear'] },
      },
    ]);
  });

  it('is no loss between answers that raise different things at the same level', () => {
    const either = makeQuestion('place', 'one', [
      { value: 'here' },
      { value: 'there', raises: ['area'] },
      { value: 'in-fear', raises: ['fear'] },
    ]);
    const model = rowsOfTalk(
      makeModel([either]),
      { if: { concern: 'fear' }, go: 'explore' },
      { go: 'talk-first' },
    );
    expect(findCareLosses(model)).toEqual([]);
  });

  it('is found once for a question, with the plainest person', () => {
    const rest = [yesOrNo('home', 'fear'), yesOrNo('heart', 'heart')];
    const model = rowsOfTalk(
      makeModel([...rest, area]),
      { if: { concern: 'area' }, go: 'explore' },
      { go: 'talk-first' },
    );
    const losses = findCareLosses(model);
    expect(losses.map(({ question }) => question)).toEqual(['place']);
    expect(losses[0]?.example).toEqual({ home: ['yes'], heart: ['no'], place: ['there'] });
  });

  it('is told in a sentence with both answers and both levels', () => {
    const model = rowsOfTalk(
      makeModel([area]),
      { if: { concern: 'fear' }, go: 'explore' },
      { go: 'talk-first' },
    );
    expect(
      proveModel(model).findings.filter(
        ({ rule, file }) => rule === 'more-care' && file.includes('questions'),
      ),
    ).toEqual([
      {
        file: 'content/screening/questions/place.mdx',
        path: ['options', 2],
        rule: 'more-care',
        message:
          'Someone who answers “Answer there-in-fear” to “place” and has nothing to report everywhere else would be treated with less care than with the answer “Answer there” to “place”, although it raises more: an outcome of the level none instead of talk.',
        fix: 'Mend the rows of routes.yaml, so that a more careful answer never leads to a less careful outcome.',
      },
    ]);
  });

  it('is not found where one of the two gets no result, which is a fault of its own', () => {
    const noRow = rowsOfTalk(makeModel([area]), { if: { concern: 'fear' }, go: 'talk-first' });
    expect(
      findCareLosses({ ...noRow, routes: { ...noRow.routes, none: [{ go: 'prescriber-first' }] } }),
    ).toMatchObject([{ from: ['here'], to: ['there-in-fear'], outcomeTo: 'talk-first' }]);
    expect(findCareLosses({ ...noRow, routes: { ...noRow.routes, none: [] } })).toEqual([]);
  });
});

describe('less care for not knowing', () => {
  const doubt = makeQuestion('hope', 'one', [
    { value: 'this' },
    { value: 'not-sure' },
    { value: 'skip' },
  ]);

  it('is found against the answer that is known and raises nothing', () => {
    const model = rowsOfNone(
      makeModel([doubt]),
      { if: { answer: { hope: ['this'] } }, go: 'talk-first' },
      { go: 'explore' },
    );
    expect(findCareLosses(model)).toMatchObject([
      { reason: 'not-knowing', from: ['this'], to: ['not-sure'] },
    ]);
  });

  it('is no loss between two ways of not knowing', () => {
    const model = rowsOfNone(
      makeModel([doubt]),
      { if: { answer: { hope: ['not-sure'] } }, go: 'talk-first' },
      { go: 'explore' },
    );
    expect(findCareLosses(model)).toEqual([]);
  });

  it('is no loss against an answer that raises a concern', () => {
    const raising = makeQuestion('heart', 'one', [
      { value: 'no' },
      { value: 'yes', raises: ['heart'] },
      { value: 'unsure', raises: ['area'] },
    ]);
    expect(findCareLosses(makeModel([raising]))).toEqual([]);
  });

  it('is found in points as well', () => {
    const scored = {
      ...weigh('reasons', 'fit'),
      options: [
        ...weigh('reasons', 'fit').options,
        { value: 'unsure', label: 'Not sure', adds: 1 },
      ],
    };
    const rows: Route[] = [{ if: { band: { fit: ['low'] } }, go: 'explore' }, { go: 'talk-first' }];
    expect(findCareLosses(rowsOfNone(makeModel([scored]), ...rows))).toMatchObject([
      { reason: 'not-knowing', from: ['much'], to: ['unsure'] },
    ]);
  });
});
