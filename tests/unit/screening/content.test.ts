import { describe, expect, it } from 'vitest';
import { findQuestion } from '~/screening';
import { defaultCheck, requireModel } from './default-content';

const model = requireModel();
const prose = defaultCheck.compiled?.prose;
const outcomes = Object.values(model.outcomes);

const textOf = (id: string): string => {
  const question = findQuestion(model, id);
  const labels = question?.options.flatMap((option) => [option.label, option.hint ?? '']) ?? [];
  return [question?.title, question?.hint, ...labels, prose?.why[id]].join(' ');
};

describe('the words of the default self-screen', () => {
  it('fill every fact in', () => {
    expect(JSON.stringify(model)).not.toContain('[[');
    expect(findQuestion(model, 'time')?.hint).toContain('1½ to 3 months');
  });

  it('are plain JSON all the way', () => {
    expect(JSON.parse(JSON.stringify(model))).toEqual(model);
  });

  it('say never to stop or change a medicine', () => {
    expect(textOf('medicines')).toMatch(/Never stop or change a medicine because of this page/);
    expect(findQuestion(model, 'medicines')?.hint).toMatch(/Never stop or change/);
  });

  it('ask about home in private terms that name no partner', () => {
    expect(textOf('home-safety')).not.toMatch(/partner|husband|wife|spouse|boyfriend|girlfriend/i);
    expect(findQuestion(model, 'home-safety')?.hint).toMatch(/alone/);
  });

  it.each(model.questions.filter(({ id }) => !['age', 'who', 'reasons'].includes(id)))(
    'offer a way not to know or not to say in $id',
    ({ options }) => {
      expect(options.some(({ value }) => ['unsure', 'skip', 'not-sure'].includes(value))).toBe(
        true,
      );
    },
  );

  it('word “none” as an answer', () => {
    const nones = model.questions.flatMap(({ options }) =>
      options.filter(({ value }) => value === 'none'),
    );
    expect(nones.map(({ label }) => label)).toEqual(Array(4).fill('No, none of these'));
  });

  it.each(model.questions)('word the error of $id as what to select', ({ error }) => {
    expect(error).toMatch(/^Select /);
    expect(error).not.toMatch(/please|must|forgot|\.$/i);
  });

  it.each(outcomes)('$id is a next step, not a verdict', ({ title, lead, next, id }) => {
    expect([title, lead, ...next, prose?.outcomes[id]].join(' ')).not.toMatch(
      /denied|eligib|qualif|reject|congrat|great news/i,
    );
  });

  it.each(model.questions)(
    'explain in two to four short sentences why $id is asked, without components',
    ({ id }) => {
      const why = prose?.why[id] ?? '';
      const sentences = why.split(/(?<=[.?!])\s+/);
      expect(sentences.length).toBeGreaterThanOrEqual(2);
      expect(sentences.length).toBeLessThanOrEqual(5);
      expect(why).not.toMatch(/[<{]|^import/m);
      for (const sentence of sentences)
        expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(25);
    },
  );

  it('send medical concerns to a prescriber or a doctor, and the others to a person', () => {
    for (const { level, ask, id } of Object.values(model.concerns)) {
      expect(ask, id).toMatch(
        level === 'medical' ? /^Ask your (prescriber|pharmacy)/ : /^(Ask|Talk|Call|Tell)/,
      );
    }
  });

  it('leave every review open until a clinician has done it', () => {
    for (const { reviewedOn } of Object.values(model.concerns)) expect(reviewedOn).toBe('');
  });
});
