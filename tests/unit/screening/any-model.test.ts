import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chosenOptions,
  findResult,
  levelOfOption,
  rankOf,
  type Answers,
  type Level,
  type Model,
  type Option,
  type Question,
} from '~/screening';
import { proveModel } from '~/screening/build';
import { readAnswers } from '~/screening/answers';
import { listableActions, waysOn } from '~/screening/offers';
import { careOf } from '~/screening/level';
import { plainOption } from '~/screening/plain';
import { checkEndings } from '~/screening/prove/endings';
import { findCareLosses } from '~/screening/prove/pairs';
import { walkAnswers } from '~/screening/prove/walk';
import { anyModel } from './any-model';
import { mayNotLose } from './care-pairs';
import { listAnswers, listWays } from './list-ways';
import { progressOf } from './progress-of';

/** The same models on every run, so that a failure can be looked at again. */
const runs = (numRuns: number) => ({ seed: 20261125, numRuns });

/** How far a set of answers is from having nothing to report: each unusual tick, and each tick beside another. */
const costOf = (model: Model, answers: Answers): number =>
  Object.entries(answers).reduce((sum, [id, values]) => {
    const question = model.questions.find((candidate) => candidate.id === id);
    const plain = question && plainOption(model, question)?.value;
    return sum + values.filter((value) => value !== plain).length + values.length - 1;
  }, 0);

/** Whether each way of answering, one or several, raises more than this level. */
const raisesMoreWhateverIsSaid = (model: Model, question: Question, level: Level): boolean =>
  listAnswers(question).every((values) =>
    chosenOptions(question, values).some(
      (option) => rankOf(careOf(levelOfOption(model, option))) > rankOf(level),
    ),
  );

/** What is wrong with single ends, said slowly. */
function listFaults(model: Model, ways: readonly Answers[]): Set<string> {
  const results = ways.map((answers) => ({
    result: findResult(model, answers),
    isCutShort: readAnswers(model, answers).isCutShort,
  }));
  const faults = results.flatMap(({ result, isCutShort }): string[] => {
    if (!result) return ['one-outcome'];
    const { outcome, actions } = result;
    const level = careOf(result.level);
    if (level === 'emergency' && outcome.id !== 'help-now')
      return [`emergency-at-once routes.yaml ${level} ${outcome.id}`];
    if (rankOf(outcome.level) < rankOf(level))
      return [`more-care routes.yaml ${level} ${outcome.id}`];
    if (level === 'emergency') return [];
    const [first] = outcome.actions;
    const isLost = first && listableActions(outcome).includes(first) && !actions.includes(first);
    const hasWay = waysOn(level, isCutShort).some((way) => actions.includes(way));
    return [
      ...(isLost ? [`way-on ${outcome.id}.mdx actions,0`] : []),
      ...(hasWay ? [] : [`way-on ${outcome.id}.mdx actions`]),
    ];
  });
  const asked = new Set(ways.flatMap((answers) => Object.keys(answers)));
  const reached = new Set(results.map(({ result }) => result?.outcome.id));
  return new Set([
    ...faults,
    ...model.questions
      .filter(({ id }) => !asked.has(id))
      .map(({ id }) => `one-outcome ${id}.mdx askedIf`),
    ...Object.values(model.outcomes)
      .filter(({ id }) => !reached.has(id))
      .flatMap(({ id, level }) => {
        const barring = model.questions.filter(
          (question) => !question.askedIf && raisesMoreWhateverIsSaid(model, question, level),
        );
        return barring.length > 0
          ? barring.map((question) => `one-outcome ${question.id}.mdx options`)
          : [`one-outcome ${id}.mdx`];
      }),
  ]);
}

const goesOn = (option: Option): Option => {
  const { ends, ...rest } = option;
  return ends ? rest : option;
};

describe('for any small self-screen', () => {
  it('the proof counts what listing every way counts, and its examples are the plainest', () => {
    fc.assert(
      fc.property(anyModel(4), (model) => {
        const ways = listWays(model);
        const { count, byOutcome, examples } = proveModel(model);
        expect(count).toBe(BigInt(ways.length));
        for (const id of Object.keys(model.outcomes)) {
          const own = ways.filter((answers) => findResult(model, answers)?.outcome.id === id);
          expect(byOutcome[id]).toBe(BigInt(own.length));
          const example = examples[id];
          expect(example === undefined).toBe(own.length === 0);
          if (!example) continue;
          expect(findResult(model, example)?.outcome.id).toBe(id);
          expect(costOf(model, example)).toBe(
            Math.min(...own.map((answers) => costOf(model, answers))),
          );
        }
      }),
      runs(250),
    );
  });

  it('the proof finds fault with an end exactly where listing every way does', () => {
    fc.assert(
      fc.property(anyModel(3), (model) => {
        const found = checkEndings(model, walkAnswers(model)).map(
          ({ rule, file, path, message }) => {
            const outcome =
              rule === 'more-care' || rule === 'emergency-at-once'
                ? ` ${/shown “([a-z-]+)”/.exec(message)?.[1] ?? ''}`
                : '';
            return `${rule} ${file.split('/').at(-1) ?? ''} ${path.join()}${outcome}`.trim();
          },
        );
        expect(new Set(found)).toEqual(listFaults(model, listWays(model)));
      }),
      runs(250),
    );
  });

  it('the proof finds less care for more concerns or more doubt exactly where comparing every two people does', () => {
    const seen = { good: 0, bad: 0 };
    fc.assert(
      fc.property(anyModel(3), (model) => {
        const ends = listWays(model)
          .map((answers) => ({ answers, result: findResult(model, answers) }))
          .filter(
            ({ answers, result }) =>
              result?.level !== 'emergency' && !readAnswers(model, answers).isCutShort,
          )
          .map(({ answers, result }) => ({
            answers,
            care: rankOf(result?.outcome.level ?? 'none'),
          }));
        const isBad = ends.some((a) =>
          ends.some((b) => b.care < a.care && mayNotLose(model, a.answers, b.answers)),
        );
        seen[isBad ? 'bad' : 'good'] += 1;
        expect(findCareLosses(model).length > 0).toBe(isBad);
      }),
      runs(600),
    );
    expect(Math.min(seen.good, seen.bad)).toBeGreaterThan(20);
  });

  it('the count of questions still to come is that of the longest way left, where nothing cuts one off', () => {
    fc.assert(
      fc.property(anyModel(4), (model) => {
        const calm: Model = {
          ...model,
          questions: model.questions.map((question) => ({
            ...question,
            options: question.options.map(goesOn),
          })),
          concerns: Object.fromEntries(
            Object.entries(model.concerns).filter(([id]) => id !== 'plan'),
          ),
        };
        const ways = listWays(calm).map((answers) => Object.entries(answers));
        for (const way of ways) {
          way.forEach(([id], place) => {
            const before = way.slice(0, place);
            const like = ways.filter((other) =>
              before.every(
                ([own, values], index) =>
                  other[index]?.[0] === own && other[index][1].join() === values.join(),
              ),
            );
            const more = Math.max(
              ...like
                .filter((other) => other[place]?.[0] === id)
                .map((other) => other.length - place - 1),
            );
            expect(progressOf(calm, Object.fromEntries(before), id)).toEqual({
              number: place + 1,
              atMostMore: more,
            });
          });
        }
      }),
      runs(60),
    );
  });
});
