import { describe, expect, it } from 'vitest';
import { summarizeAnswers, type Answers } from '~/screening';
import { plainAnswers } from '~/screening/plain';
import { requireModel } from './default-content';

const model = requireModel();
const plain = plainAnswers(model);
const words = { date: 'November 25, 2026', from: 'the practice' };
const write = (own: Answers): string => summarizeAnswers(model, { ...plain, ...own }, words) ?? '';

const everything: Answers = Object.fromEntries(
  model.questions.map((question) => {
    const raising = question.options.filter(({ raises, exclusive }) => raises && !exclusive);
    const chosen =
      question.kind === 'many'
        ? question.options.filter(({ exclusive }) => !exclusive)
        : raising.filter(({ raises }) => raises?.every((id) => model.concerns[id]?.level !== 'emergency')).slice(-1);
    return [question.id, chosen.length > 0 ? chosen.map(({ value }) => value) : (plain[question.id] ?? [])];
  }),
);

describe('the summary for a prescriber', () => {
  it('is not made while a question is open', () => {
    expect(summarizeAnswers(model, {}, words)).toBeNull();
  });

  it('names the date, the version and what it is not', () => {
    const text = write({});
    expect(text).toContain('November 25, 2026');
    expect(text).toContain(`Content version ${model.version} (not yet clinically reviewed)`);
    expect(text).toContain('not a medical record');
    expect(text).toContain('Anyone who uses this device may find it.');
  });

  it('lists each concern with the question to ask', () => {
    const text = write({ medicines: ['lamotrigine'] }).replace(/\s+/g, ' ');
    expect(text).toContain(`${model.concerns['lamotrigine']?.title} ${model.concerns['lamotrigine']?.ask}`);
  });

  it('writes the sums out', () => {
    expect(write({ impact: ['some'] })).toContain('2 + 2 + 1 = 5 of 6');
  });

  it('leaves out what was not asked', () => {
    expect(write({})).not.toContain('at home');
  });

  it.each([
    ['nothing to report', {}],
    ['everything to report', everything],
  ])('fits on two pages with %s', (_name, own) => {
    const lines = write(own).split('\n');
    expect(lines.length).toBeLessThanOrEqual(121);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(92);
  });
});
