import { describe, expect, it } from 'vitest';
import {
  lockedQuestions,
  soundsNotKnowing,
  standingLines,
  withStandingLines,
} from '~/screening/kernel';

/** Written out once more on purpose: a change of what is locked has to be made in two places. */
const answers = `
age under-18: not-now
age 18-plus: none
safety no: none
safety passing: talk, help at once, 988
safety plan: emergency, 988 911
safety skip: talk, help at once, 988
home-safety yes: none
home-safety not-always: talk, help at once, domestic-violence
home-safety no: emergency, domestic-violence 911
home-safety skip: talk, help at once, domestic-violence
pregnancy pregnant: not-now
pregnancy breastfeeding: not-now
pregnancy no: none
pregnancy unsure: medical
mind psychosis: not-now
mind mania-now: not-now
mind bipolar: medical
mind family-psychosis: medical
mind dissociation: talk
mind none: none, alone
mind unsure: talk, alone
substances fine: none
substances recovery: talk
substances worried: talk
substances out-of-control: not-now
substances skip: talk
`.trim();

describe('the kernel', () => {
  it('locks these answers, with the least care that each must raise and the help that it must show', () => {
    const written = Object.entries(lockedQuestions).flatMap(([question, { options }]) =>
      options.map(({ value, floor, exclusive, showsHelp, helpLines }) =>
        [
          `${question} ${value}: ${floor}`,
          exclusive && 'alone',
          showsHelp && 'help at once',
          helpLines?.join(' '),
        ]
          .filter(Boolean)
          .join(', '),
      ),
    );
    expect(written.join('\n')).toBe(answers);
  });

  it('asks these six of everyone, but for the one about home', () => {
    const asked = Object.entries(lockedQuestions).map(([id, { kind, askedAfter }]) => ({
      ...{ id, kind },
      ...(askedAfter ? { askedAfter } : {}),
    }));
    expect(asked).toEqual([
      { id: 'age', kind: 'one' },
      { id: 'safety', kind: 'one' },
      {
        id: 'home-safety',
        kind: 'one',
        askedAfter: { question: 'who', value: 'couple', exempt: ['self', 'someone-else'] },
      },
      { id: 'pregnancy', kind: 'one' },
      { id: 'mind', kind: 'many' },
      { id: 'substances', kind: 'one' },
    ]);
  });

  it('adds 988 and 911 to whatever help lines there are, none of them twice', () => {
    expect(standingLines).toEqual(['988', '911']);
    expect(withStandingLines([])).toEqual(['988', '911']);
    expect(withStandingLines(['domestic-violence', '911', 'domestic-violence'])).toEqual([
      'domestic-violence',
      '911',
      '988',
    ]);
  });
});

describe('a way of not knowing', () => {
  it.each([
    'I am not sure',
    'Not really sure',
    'I’m not so certain',
    'unsure',
    'I do not know',
    'I don’t know',
    "I don't know",
    'I would rather not say',
    'Prefer not to say',
    'Hard to say',
    'No idea',
  ])('is heard in “%s”', (label) => {
    expect(label).toMatch(soundsNotKnowing);
  });

  it.each(['I am sure', 'Yes, I know', 'Leisure', 'A nervous laugh', 'knot sure'])(
    'is not heard in “%s”',
    (label) => {
      expect(label).not.toMatch(soundsNotKnowing);
    },
  );
});
