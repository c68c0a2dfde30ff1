import { describe, expect, it } from 'vitest';
import {
  lockedAnswers,
  lockedQuestions,
  soundsNotKnowing,
  standingLines,
  withStandingLines,
} from '~/screening/kernel';
import {
  actionsBeside,
  allowedByAll,
  listableActions,
  offeredActions,
  waysOn,
} from '~/screening/offers';

/** Written out once more on purpose: a change of what is locked has to be made in two places. */
const answers = `
age under-18: not-now, no booking, ends
age 18-plus: none
safety no: none
safety past: talk, 988
safety passing: talk, help at once, 988
safety unsafe: emergency, 988 911
safety plan: emergency, 988 911
safety skip: talk, help at once, no booking, 988
home-safety yes: none
home-safety not-always: talk, help at once, no booking, domestic-violence
home-safety no: emergency, domestic-violence 911
home-safety skip: talk, help at once, no booking, domestic-violence
pregnancy pregnant: not-now
pregnancy breastfeeding: not-now
pregnancy no: none
pregnancy unsure: medical
mind psychosis: not-now
mind mania-now: not-now
mind bipolar: medical
mind family-psychosis: medical
mind dissociation: mention
mind none: none, alone
mind unsure: talk, alone
substances fine: none
substances recovery: mention
substances worried: talk
substances out-of-control: not-now
substances skip: talk
place no: talk, no booking, ends
who someone-else: talk, no booking
`.trim();

describe('the kernel', () => {
  it('locks these answers, with the least care that each must raise and the help that it must show', () => {
    const locked = [
      ...Object.entries(lockedQuestions).map(([id, { options }]) => [id, options] as const),
      ...Object.entries(lockedAnswers),
    ];
    const written = locked.flatMap(([question, options]) =>
      options.map(({ value, floor, exclusive, showsHelp, barsBooking, ends, helpLines }) =>
        [
          `${question} ${value}: ${floor}`,
          exclusive && 'alone',
          showsHelp && 'help at once',
          barsBooking && 'no booking',
          ends && 'ends',
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

describe('what may be done', () => {
  it.each([
    ['emergency', 'call-help'],
    ['not-now', 'call-help alternatives talk print'],
    ['medical', 'call-help alternatives print talk prescribers book'],
    ['talk', 'call-help alternatives print talk prescribers book'],
    ['mention', 'call-help alternatives print talk prescribers book'],
  ] as const)('beside a concern of the level %s is: %s', (level, actions) => {
    expect(actionsBeside({ level }).join(' ')).toBe(actions);
    expect(actionsBeside({ level, booking: false })).toEqual(
      actions.split(' ').filter((action) => action !== 'book'),
    );
  });

  it('is what every concern allows, whatever the others do', () => {
    expect(allowedByAll([])).toContain('book');
    expect(allowedByAll([actionsBeside({ level: 'talk' }), ['talk', 'book'], ['talk']])).toEqual([
      'talk',
    ]);
  });

  it('is never more than the outcome may list, nor than it does list, in its own order', () => {
    const outcome = {
      id: 'talk-first',
      level: 'talk',
      title: '',
      lead: '',
      actions: ['talk', 'prescribers', 'book', 'call-help'],
      next: [],
    } as const;
    expect(listableActions(outcome)).not.toContain('prescribers');
    expect(offeredActions(outcome, ['call-help', 'book', 'prescribers', 'talk'])).toEqual([
      'talk',
      'book',
      'call-help',
    ]);
    expect(offeredActions(outcome, ['call-help', 'talk'])).toEqual(['talk', 'call-help']);
    expect(listableActions({ id: 'an-own-one', level: 'talk' })).toContain('prescribers');
  });

  it('always holds a talk, or a prescriber for those whom we cannot serve where they live', () => {
    expect(waysOn('talk', false)).toEqual(['talk']);
    expect(waysOn('not-now', true)).toEqual(['talk']);
    expect(waysOn('talk', true)).toEqual(['talk', 'prescribers']);
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
