import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  actionIds,
  type ActionId,
  type Answers,
  type Model,
  type Question,
} from '~/screening/model';
import { findResult } from '~/screening';
import { checkBounds } from '~/screening/visitors/check';
import { countVisitors } from '~/screening/visitors/count';
import type { Visitors } from '~/screening/visitors/visitors';
import { describeVisitors, visitorLine } from '~/screening/visitors/words';
import { anyModel } from './any-model';
import { frozenVersion } from './frozen-content';
import { listAnswers, listWays } from './list-ways';
import { makeModel, makeQuestion, yesOrNo } from './tiny-model';

const bounds: Visitors['bounds'] = {
  mayBook: { atLeast: 0, why: 'A test' },
  largestOutcome: { atMost: 1000, why: 'A test' },
};

/** Question id → option value → people of 1,000. */
type People = Readonly<Record<string, Readonly<Record<string, number>>>>;

const visitorsOf = (people: People): Visitors => ({
  bounds,
  questions: Object.fromEntries(
    Object.entries(people).map(([id, answers]) => [
      id,
      Object.fromEntries(
        Object.entries(answers).map(([value, of1000]) => [value, { of1000, from: 'guess' }]),
      ),
    ]),
  ),
});

const count = (model: Model, people: People) => {
  const counted = countVisitors(model, visitorsOf(people));
  if (!counted) throw new Error('nothing was counted');
  return counted;
};

const peopleIn = (model: Model, people: People): Record<string, number> =>
  Object.fromEntries(
    count(model, people)
      .outcomes.filter((one) => one.people > 0)
      .map((one) => [one.outcome, one.people]),
  );

/** The share of people who answer a question so, said slowly, as a plain number from 0 to 1. */
function shareOf(question: Question, values: readonly string[], people: People): number {
  const of = (value: string): number => (people[question.id]?.[value] ?? 0) / 1000;
  if (question.kind === 'one') return of(values[0] ?? '');
  const alone = question.options.filter(({ exclusive }) => exclusive);
  const ordinary = question.options.filter(({ exclusive }) => !exclusive);
  const sum = alone.reduce((all, { value }) => all + of(value), 0);
  const product = ordinary.reduce(
    (all, { value }) => all * (values.includes(value) ? of(value) : 1 - of(value)),
    1,
  );
  const [first] = values;
  const exclusive = alone.find(({ value }) => value === first);
  return exclusive ? of(exclusive.value) : (1 - sum) * product;
}

const shareOfWay = (model: Model, answers: Answers, people: People): number =>
  model.questions
    .filter(({ id }) => answers[id])
    .reduce((share, question) => share * shareOf(question, answers[question.id] ?? [], people), 1);

/** Numbers for every question, in which ticks are sure or impossible, so that nobody ticks nothing. */
const anyPeople = (model: Model): fc.Arbitrary<People> =>
  fc
    .tuple(
      ...model.questions.map((question) =>
        fc.constantFrom(...listAnswers(question)).chain((sure) =>
          fc.integer({ min: 0, max: 1000 }).map((part): [string, Record<string, number>] => {
            const [first = ''] = sure;
            const isAlone =
              question.kind === 'one' ||
              question.options.some(({ value, exclusive }) => exclusive && value === first);
            if (!isAlone)
              return [question.id, Object.fromEntries(sure.map((value) => [value, 1000]))];
            if (question.kind === 'many') return [question.id, { [first]: 1000 }];
            const other = question.options.find(({ value }) => value !== first)?.value ?? first;
            return [question.id, { [other]: 1000 - part, [first]: part }];
          }),
        ),
      ),
    )
    .map((entries) => Object.fromEntries(entries));

describe('the count of 1,000 people', () => {
  it('gives each outcome the people whose answers lead there', () => {
    const model = makeModel([yesOrNo('safety', 'plan'), yesOrNo('heart', 'heart')]);
    expect(
      peopleIn(model, { safety: { no: 900, yes: 100 }, heart: { no: 500, yes: 500 } }),
    ).toEqual({ 'help-now': 100, 'prescriber-first': 450, 'book-intake': 450 });
  });

  it('draws each tick on its own, and the answers that stand alone before them', () => {
    const model = makeModel([
      makeQuestion('body', 'many', [
        { value: 'liver', raises: ['heart'] },
        { value: 'fear', raises: ['area'] },
        { value: 'none', exclusive: true },
        { value: 'unsure', raises: ['waiting'], exclusive: true },
      ]),
    ]);
    const people = { body: { liver: 500, fear: 500, unsure: 200 } };
    expect(peopleIn(model, people)).toEqual({
      'not-now': 200,
      'prescriber-first': 400,
      'talk-first': 200,
      'book-intake': 200,
    });
  });

  it('takes everyone to answer plainly where nothing is said', () => {
    const model = makeModel([yesOrNo('a', 'heart'), yesOrNo('b')]);
    expect(peopleIn(model, { b: { no: 1000 } })).toEqual({ 'book-intake': 1000 });
  });

  it('counts nobody twice who is not asked everything', () => {
    const model = makeModel([
      makeQuestion('age', 'one', [
        { value: 'old' },
        { value: 'young', raises: ['waiting'], ends: true },
      ]),
      yesOrNo('gate'),
      yesOrNo('behind', 'heart', { askedIf: { gate: ['yes'] } }),
    ]);
    const people = {
      age: { old: 800, young: 200 },
      gate: { no: 500, yes: 500 },
      behind: { no: 750, yes: 250 },
    };
    expect(peopleIn(model, people)).toEqual({
      'not-now': 200,
      'prescriber-first': 100,
      'book-intake': 700,
    });
  });

  it('adds up to 1,000 when shares are cut off, the largest cut first', () => {
    const model = makeModel([
      makeQuestion('a', 'one', [
        { value: 'x' },
        { value: 'y', raises: ['heart'] },
        { value: 'z', raises: ['waiting'] },
      ]),
      makeQuestion('b', 'one', [{ value: 'x' }, { value: 'y', raises: ['plan'] }]),
    ]);
    const people = { a: { x: 333, y: 333, z: 334 }, b: { x: 999, y: 1 } };
    expect(peopleIn(model, people)).toEqual({
      'help-now': 1,
      'not-now': 333,
      'prescriber-first': 333,
      'book-intake': 333,
    });
  });

  it('names what keeps people from booking, and how many raise it', () => {
    const model = makeModel([
      yesOrNo('a', 'abroad'),
      yesOrNo('b', 'waiting'),
      yesOrNo('c', 'heart'),
    ]);
    const counted = count(model, {
      a: { no: 900, yes: 100 },
      b: { no: 700, yes: 300 },
      c: { no: 0, yes: 1000 },
    });
    expect(counted.keptBy).toEqual([
      { concern: 'waiting', people: 300 },
      { concern: 'abroad', people: 100 },
    ]);
  });

  it('is none where the numbers cannot be those of 1,000 people', () => {
    const model = makeModel([yesOrNo('a')]);
    expect(countVisitors(model, visitorsOf({ a: { no: 900, yes: 200 } }))).toBeNull();
  });

  it('agrees with counting every way, for any small self-screen', () => {
    fc.assert(
      fc.property(
        anyModel(3).chain((model) => anyPeople(model).map((people) => ({ model, people }))),
        ({ model, people }) => {
          const counted = count(model, people);
          const ways = listWays(model).map((answers) => ({
            result: findResult(model, answers),
            share: shareOfWay(model, answers, people),
          }));
          const sum = (holds: (result: ReturnType<typeof findResult>) => boolean): number =>
            ways.filter(({ result }) => holds(result)).reduce((all, { share }) => all + share, 0);
          for (const { outcome, people: found } of counted.outcomes) {
            const due = sum((result) => result?.outcome.id === outcome) * 1000;
            expect(Math.abs(found - due), outcome).toBeLessThan(1);
          }
          for (const action of actionIds as readonly ActionId[]) {
            const due = sum((result) => result?.actions.includes(action) ?? false) * 1000;
            expect(Math.abs(counted.actions[action] - due), action).toBeLessThanOrEqual(0.51);
          }
        },
      ),
      { seed: 20261128, numRuns: 200 },
    );
  });
});

describe('the bounds', () => {
  const model = makeModel([yesOrNo('a', 'waiting')], {});
  const people = { a: { no: 600, yes: 400 } };
  const check = (own: Partial<Visitors['bounds']>) =>
    checkBounds(count(model, people), { ...visitorsOf(people), bounds: { ...bounds, ...own } });

  it('are kept at the very number that they name', () => {
    expect(check({ largestOutcome: { atMost: 600, why: 'Because.' } })).toEqual([]);
    expect(check({ mayBook: { atLeast: 0, why: 'Because.' } })).toEqual([]);
  });

  it('are broken one beyond it, with their reason', () => {
    expect(check({ largestOutcome: { atMost: 599, why: 'Because.' } })).toMatchObject([
      {
        path: ['bounds', 'largestOutcome'],
        message: expect.stringContaining('600 get one and the same result') as string,
        fix: expect.stringContaining('Because.') as string,
      },
    ]);
    expect(check({ mayBook: { atLeast: 1, why: 'Because.' } })).toMatchObject([
      { path: ['bounds', 'mayBook'], rule: 'visitor-bounds' },
    ]);
  });
});

describe('what is said of 1,000 people', () => {
  const { model, visitors } = frozenVersion();
  const counted = visitors && countVisitors(model, visitors);
  if (!visitors || !counted) throw new Error('nothing was counted');
  const text = describeVisitors(model, visitors, counted);

  it('is one line for the check', () => {
    expect(visitorLine(counted)).toBe(
      'of 1,000 people like those who come 726 may book; prescriber-first takes most (519)',
    );
  });

  it('is a line for each outcome, and who may book', () => {
    expect(text).toContain('## Of 1,000 people like those who come\n');
    for (const { outcome, people } of counted.outcomes)
      expect(text).toContain(`\n- ${outcome}: ${people} of 1,000\n`);
    expect(text).toContain('\n- may book: 726 of 1,000\n');
  });

  it('says how much of it is guessed, and that answers are taken to be independent', () => {
    expect(text).toMatch(/103, of which 98 are guesses\. Answers are taken to be independent/);
  });

  it('names a question about which nothing is said', () => {
    const { age, ...others } = visitors.questions;
    expect(age).toBeDefined();
    expect(describeVisitors(model, { ...visitors, questions: others }, counted)).toContain(
      'visitors.yaml says nothing about age: there everyone is taken to give the plain answer.',
    );
  });

  it('draws every person on the way to an outcome and on to the next step', () => {
    const flows = [...text.matchAll(/^(.+),(.+),(\d+)$/gm)].map(
      ([, from = '', to = '', people]) => ({
        from,
        to,
        people: Number(people),
      }),
    );
    const sum = (all: typeof flows): number => all.reduce((total, { people }) => total + people, 0);
    expect(sum(flows.filter(({ from }) => from === '1000 people'))).toBe(1000);
    for (const { outcome, people } of counted.outcomes)
      expect(sum(flows.filter(({ from }) => from === outcome)), outcome).toBe(people);
  });
});
