import { describe, expect, it } from 'vitest';
import { findQuestion } from '~/screening';
import { requireModel } from './default-content';
import { defaultTable } from './default-table';

const model = requireModel();
const answers = defaultTable.flatMap(({ id, rows }) =>
  rows.map(([option, concern = null, level = 'none', adds = 0, mark]) => ({
    id,
    option,
    concern,
    level,
    adds,
    isExclusive: mark === '*',
  })),
);

describe('the default self-screen is the table of the specification', () => {
  it('asks the twenty questions in their order', () => {
    expect(model.questions.map(({ id, kind }) => `${id} ${kind}`)).toEqual(
      defaultTable.map(({ id, kind }) => `${id} ${kind}`),
    );
  });

  it.each(defaultTable)('gives $id its answers, in order', ({ id, rows }) => {
    expect(findQuestion(model, id)?.options.map(({ value }) => value)).toEqual(
      rows.map(([option]) => option),
    );
  });

  it.each(answers)(
    '$id: $option raises $concern ($level) and adds $adds',
    ({ id, option, concern, level, adds, isExclusive }) => {
      const found = findQuestion(model, id)?.options.find(({ value }) => value === option);
      expect(found?.raises ?? []).toEqual(concern === null ? [] : [concern]);
      expect(concern === null ? 'none' : model.concerns[concern]?.level).toBe(level);
      expect(found?.adds ?? 0).toBe(adds);
      expect(found?.exclusive ?? false).toBe(isExclusive);
    },
  );

  it('explains each concern of the table and no other', () => {
    const raised = new Set(answers.flatMap(({ concern }) => concern ?? []));
    expect(Object.keys(model.concerns).sort()).toEqual([...raised].sort());
  });

  it('asks about home only after “couple”', () => {
    expect(
      model.questions.filter(({ askedIf }) => askedIf).map(({ id, askedIf }) => [id, askedIf]),
    ).toEqual([['home-safety', { who: ['couple'] }]]);
  });

  it('adds to fit and to readiness in the questions of the table, six points at most', () => {
    const of = (score: string): string[] =>
      model.questions.filter((question) => question.score === score).map(({ id }) => id);
    expect(of('fit')).toEqual(['reasons', 'tried', 'impact']);
    expect(of('readiness')).toEqual(['support', 'time', 'hope']);
    expect([model.scores.fit.max, model.scores.readiness.max]).toEqual([6, 6]);
  });

  it('shows the help lines at once after the safety answers that call for them', () => {
    const showing = model.questions.flatMap((question) =>
      question.options
        .filter(({ showsHelp }) => showsHelp)
        .map(({ value }) => `${question.id} ${value}`),
    );
    expect(showing).toEqual([
      'safety passing',
      'safety skip',
      'home-safety not-always',
      'home-safety skip',
    ]);
  });
});
