import { describe, expect, it } from 'vitest';
import { summarizeAnswers, type Answers, type Concern, type Model } from '~/screening';
import { plainAnswers } from '~/screening/plain';
import { frozenModel } from './frozen-content';
import { summaryText } from './summary-text';
import { makeModel, makeQuestion, weigh, yesOrNo } from './tiny-model';

const model = frozenModel();
const plain = plainAnswers(model);
const words = { date: 'November 25, 2026', from: 'the practice' };
const write = (own: Answers, leftOut?: readonly string[]): string =>
  summaryText(summarizeAnswers(model, { ...plain, ...own }, words, leftOut));

const everything: Answers = Object.fromEntries(
  model.questions.map((question) => {
    const raising = question.options.filter(({ raises, exclusive }) => raises && !exclusive);
    const chosen =
      question.kind === 'many'
        ? question.options.filter(({ exclusive }) => !exclusive)
        : raising
            .filter(({ raises }) =>
              raises?.every((id) => model.concerns[id]?.level !== 'emergency'),
            )
            .slice(-1);
    return [
      question.id,
      chosen.length > 0 ? chosen.map(({ value }) => value) : (plain[question.id] ?? []),
    ];
  }),
);

describe('the summary for a prescriber', () => {
  it('is not made while a question is open', () => {
    expect(summarizeAnswers(model, {}, words)).toBeNull();
  });

  it('leaves out what was not asked', () => {
    expect(write({})).not.toContain('at home');
  });

  it.each([
    ['nothing to report', {}],
    ['everything to report', everything],
  ])('fits on two pages with %s', (_name, own) => {
    const lines = write(own)
      .split('\n')
      .map(({ length }) => Math.max(1, Math.ceil(length / 92)));
    expect(lines.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(120);
  });
});

describe('the summary with a question left out', () => {
  const first = (own: Answers, leftOut?: readonly string[]): string =>
    write(own, leftOut).split('\nAnswers\n')[0] ?? '';

  it('shows neither its answer nor the concern that it raised, but those of others', () => {
    const text = write({ substances: ['worried'], pregnancy: ['unsure'] }, ['substances']);
    const said = (id: string): string =>
      model.questions.find((question) => question.id === id)?.title ?? '';
    expect(text).not.toContain(said('substances'));
    expect(text).not.toContain(model.concerns['substance-worry']?.title ?? 'substance');
    expect(text).toContain(said('pregnancy'));
    expect(text.match(/^- .*/gm)?.length).toBe(
      (write({ substances: ['worried'], pregnancy: ['unsure'] }).match(/^- .*/gm)?.length ?? 0) - 2,
    );
  });

  it('is the same, line for line, whatever was answered there', () => {
    const couple = (home: string): string =>
      write({ who: ['couple'], 'home-safety': [home], heart: ['bp-controlled'] }, ['home-safety']);
    expect(couple('yes')).toContain('Bring up');
    expect(couple('not-always')).toBe(couple('yes'));
    expect(couple('skip')).toBe(couple('yes'));
  });

  it('names no next step, and a next step where nothing is left out', () => {
    expect(first({ substances: ['worried'] }, ['substances'])).not.toContain('Next step');
    expect(first({}, ['substances'])).not.toContain('Next step');
    expect(first({}, ['home-safety'])).toContain('\n\nNext step shown: ');
  });

  it('says of the answers that it shows whether they raised a concern', () => {
    expect(first({ substances: ['worried'] }, ['substances'])).toContain(
      'None of the answers below raised a concern.\n',
    );
  });
});

describe('the summary of a small self-screen', () => {
  const linesOf = (small: Model, answers: Answers): string[] =>
    summaryText(summarizeAnswers(small, answers, words)).split('\n');
  const yes = (small: Model): Answers =>
    Object.fromEntries(small.questions.map(({ id }) => [id, ['yes']]));
  const many = (count: number): Model =>
    makeModel(Array.from({ length: count }, (_, index) => yesOrNo(`q${index}`, 'area')));

  it('is, in full', () => {
    const long = 'A title of so many words that it takes a second line on paper';
    const small = makeModel([
      yesOrNo('heart', 'heart', { title: `${long}, and a little more?` }),
      makeQuestion('home', 'many', [{ value: 'a', raises: ['fear'] }, { value: 'b' }]),
      weigh('reasons', 'fit'),
      weigh('tried', 'fit'),
    ]);
    const fear = { ...small.concerns['fear'], title: `${long}, or even more.` };
    const bands = [{ id: 'any', from: 0, to: 4, meaning: `${long}, and a little more.` }];
    const model = {
      ...small,
      concerns: { ...small.concerns, fear: fear as Concern },
      scores: { ...small.scores, fit: { ...small.scores.fit, bands } },
    };
    const answers = { heart: ['yes'], home: ['a', 'b'], reasons: ['much'], tried: ['little'] };
    expect(summaryText(summarizeAnswers(model, answers, words))).toMatchInlineSnapshot(`
      "Self-screen summary, November 25, 2026
      Made on the client's own device from their own answers, with the self-screen of the practice.
      Content version tiny (not yet clinically reviewed)
      This is not a medical record, a diagnosis or a clearance.
      A saved or printed copy stays where you put it. Anyone who uses this device may find it.

      Next step shown: Outcome prescriber-first

      Needs an answer before a first session
      - Concern heart. Ask about heart.

      For the therapist
      - A title of so many words that it takes a second line on paper, or even more. Ask about fear.

      Answers
      - A title of so many words that it takes a second line on paper, and a little more? Answer yes
      - Question home? Answer a; Answer b
      - Question reasons? Answer much
      - Question tried? Answer little

      Plain sums, not clinical measures: no sum outweighs a concern
      - Fit: 2 + 0 = 2 of 4. A title of so many words that it takes a second line on paper, and a little more."
    `);
  });

  it('says which question an emergency left open', () => {
    const lines = linesOf(makeModel([yesOrNo('first'), yesOrNo('safety', 'plan')]), {
      safety: ['yes'],
    });
    expect(lines).toContain('- Question first? Not answered');
    expect(lines).toContain('- Question safety? Answer yes');
    expect(lines).not.toContain('Plain sums, not clinical measures: no sum outweighs a concern');
  });

  it('names the reviewed content without a warning', () => {
    const small = {
      ...makeModel([yesOrNo('a')]),
      reviewed: { by: 'A clinician of the test', on: '2026-11-25' },
    };
    expect(linesOf(small, { a: ['no'] })).toContain('Content version tiny');
    expect(linesOf(small, { a: ['no'] })).toContain('None of the answers below raised a concern.');
  });

  it('keeps what to ask as long as two pages hold it, and says so when they do not', () => {
    const [fits, tooMany] = [106, 107].map((count) => linesOf(many(count), yes(many(count))));
    expect(fits).toHaveLength(118);
    expect(fits).toContain('- Concern area. Ask about area.');
    expect(tooMany).toContain('- Concern area.');
    expect(tooMany).toContain('There are many concerns; go through each with your prescriber.');
  });

  it('groups what needs an answer, what is for the therapist, and what to bring up', () => {
    const small = makeModel([yesOrNo('a', 'known'), yesOrNo('b', 'area'), yesOrNo('c', 'heart')]);
    const lines = linesOf(small, yes(small));
    const at = lines.indexOf('Needs an answer before a first session');
    expect(lines.slice(at, at + 9)).toEqual([
      'Needs an answer before a first session',
      '- Concern heart. Ask about heart.',
      '',
      'For the therapist',
      '- Concern area. Ask about area.',
      '',
      'Bring up',
      '- Concern known. Ask about known.',
      '',
    ]);
  });
});
