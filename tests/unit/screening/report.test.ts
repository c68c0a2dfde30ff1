import { describe, expect, it } from 'vitest';
import {
  describeFlow,
  diffModels,
  drawFlowChart,
  formatDiff,
  reportModel,
  type ScreeningCheck,
} from '~/screening/build';
import { formatCount, formatShare } from '~/screening/share';
import { checkFrozen, frozenCheck, frozenModel } from './frozen-content';
import type { Edit } from './patch-content';

const model = frozenModel();

const reportOf = ({ compiled, proof }: ScreeningCheck): string =>
  compiled && proof ? reportModel(compiled, proof) : '';

describe('the report', () => {
  it('counts the situations that hold each outcome, and asks for one where there is none', () => {
    expect(reportOf(frozenCheck)).toMatch(/^- help-now: [1-9]\d*$/m);
    const exploring = Object.entries(frozenCheck.compiled?.scenarios ?? {}).filter(
      ([, { expect: end }]) => end === 'explore',
    );
    const edits = exploring.map(([drop]): Edit => ({ file: 'scenarios.yaml', drop }));
    expect(reportOf(checkFrozen(...edits))).toMatch(
      /^- explore: none\. Add one to scenarios\.yaml/m,
    );
  });

  it('names every concern with what raises it', () => {
    const report = reportOf(frozenCheck);
    for (const id of Object.keys(model.concerns))
      expect(report).toMatch(new RegExp(`: ${id} \\(.+: .+\\)`));
    expect(report).toContain('sets of answers, not people');
  });

  it('writes shares and counts that can be read', () => {
    expect([
      formatShare(0n, 5n),
      formatShare(1n, 5000n),
      formatShare(4n, 1000n),
      formatShare(5n, 8n),
    ]).toEqual(['0%', 'under 0.1%', '0.4%', '62%']);
    expect(formatCount(1234567n)).toBe('1,234,567');
  });
});

describe('the flow chart and its text twin', () => {
  it('hold the same questions and outcomes', () => {
    const [chart, text] = [drawFlowChart(model), describeFlow(model)];
    for (const { title } of model.questions) {
      expect(chart).toContain(title);
      expect(text).toContain(title);
    }
    for (const { id, title } of Object.values(model.outcomes)) {
      expect(chart).toContain(title);
      expect(text).toContain(id);
    }
  });

  it('draw both emergencies and the way around the question about home', () => {
    const chart = drawFlowChart(model);
    expect(chart).toContain('q_safety -->|"plan"| o_help_now');
    expect(chart).toContain('q_home_safety -->|"no"| o_help_now');
    expect(chart).toContain('q_safety -->|"unless who is couple"| q_reasons');
  });
});

describe('the change report', () => {
  it('says when nothing moved', () => {
    const reworded = frozenModel({
      file: 'questions/age.mdx',
      set: 'title',
      to: 'How old are you?',
    });
    const diff = diffModels(model, reworded);
    expect(diff.isSame).toBe(true);
    expect(formatDiff(diff)).toMatch(/^No set of answers/);
  });

  it('gives people whose route changed, and how the shares move', () => {
    const stricter = frozenModel({ file: 'concerns.yaml', set: 'liver.level', to: 'not-now' });
    const diff = diffModels(model, stricter);
    expect(diff.people[0]).toMatchObject({ before: 'prescriber-first', after: 'not-now' });
    expect(diff.people[0]?.person).toMatch(/^Someone who answers “Liver disease” to “body”/);
    expect(formatDiff(diff)).toContain('prescriber-first before, not-now now.');
  });

  it('gives three people even when all of them move the same way, and nobody twice', () => {
    const stricter = frozenModel({ file: 'concerns.yaml', set: 'liver.level', to: 'not-now' });
    const { people } = diffModels(model, stricter);
    expect(new Set(people.map(({ person }) => person)).size).toBe(3);
    expect(new Set(people.map(({ before, after }) => `${before} ${after}`)).size).toBe(1);
  });

  it('gives one person of each kind of change before a second of any', () => {
    const talking = frozenModel(
      { file: 'concerns.yaml', set: 'must-drive.level', to: 'medical' },
      { file: 'scenarios.yaml', drop: 'has-to-drive' },
    );
    const { people } = diffModels(model, talking);
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
    expect(diffModels(model, shorter).people).toContainEqual({
      person: expect.stringContaining('to “driving”') as string,
      before: 'talk-first',
      after: 'book-intake',
    });
  });
});
