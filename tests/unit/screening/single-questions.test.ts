import { describe, expect, it } from 'vitest';
import type { Question } from '~/screening';
import { checkExplained } from '~/screening/prove/explained';
import { checkLocked } from '~/screening/prove/locked';
import { checkMatters } from '~/screening/prove/matters';
import { checkGates, checkNotKnowing } from '~/screening/prove/not-knowing';
import { makeModel, makeQuestion, yesOrNo } from './tiny-model';

describe('an answer that is to show help lines', () => {
  const noticesOf = (raises?: readonly string[]) => {
    const home = makeQuestion('home', 'one', [
      { value: 'yes' },
      { value: 'no', showsHelp: true, ...(raises ? { raises } : {}) },
    ]);
    return checkExplained(makeModel([home])).filter(({ file }) => file.endsWith('home.mdx'));
  };

  it.each([[undefined], [['area']], [['unknown']]])(
    'needs a concern that names some, which %j does not',
    (raises) => {
      expect(noticesOf(raises)).toEqual([
        {
          file: 'content/screening/questions/home.mdx',
          path: ['options', 1, 'showsHelp'],
          rule: 'explained-concerns',
          message: '“Answer no” is to show help lines, but none of its concerns names any.',
          fix: 'Add helpLines to the concern that this answer raises.',
        },
      ]);
    },
  );

  it('needs only one such concern', () => {
    expect(noticesOf(['area', 'fear'])).toEqual([]);
  });
});

describe('an answer that changes nothing', () => {
  const messagesOf = (question: Question) =>
    checkMatters(makeModel([question]), question).map(({ message }) => message);

  it('is told alone where other answers both raise and add', () => {
    const question = makeQuestion(
      'hope',
      'one',
      [{ value: 'more', adds: 2 }, { value: 'less', raises: ['area'] }, { value: 'nothing' }],
      { score: 'fit' },
    );
    expect(messagesOf(question)).toEqual([
      'The answer “Answer nothing” to “hope” changes nothing.',
    ]);
  });

  it('is told with the first of its kind', () => {
    const question = makeQuestion('body', 'one', [
      { value: 'liver', raises: ['heart'] },
      { value: 'a' },
      { value: 'b' },
      { value: 'c', neutral: true },
      { value: 'unsure' },
    ]);
    expect(messagesOf(question)).toEqual([
      'The answers “Answer a” and “Answer b” to “body” both change nothing.',
    ]);
  });
});

describe('a better score for not knowing', () => {
  it('is measured against the known answer that adds least', () => {
    const question = makeQuestion(
      'time',
      'one',
      [
        { value: 'yes', adds: 3 },
        { value: 'maybe', adds: 1 },
        { value: 'unsure', adds: 2 },
      ],
      { score: 'fit' },
    );
    expect(checkNotKnowing(makeModel([question]), question)).toEqual([
      {
        file: 'content/screening/questions/time.mdx',
        path: ['options', 2, 'adds'],
        rule: 'not-knowing',
        message:
          'Someone who answers “Answer unsure” to “time” would get a better score than someone who answers “Answer maybe”.',
        fix: 'Let this answer add 1 at most.',
      },
    ]);
  });

  it('is measured against an answer that adds nothing as well', () => {
    const question = makeQuestion(
      'time',
      'one',
      [{ value: 'yes', adds: 3 }, { value: 'no' }, { value: 'unsure', adds: 1 }],
      { score: 'fit' },
    );
    expect(checkNotKnowing(makeModel([question]), question)[0]?.message).toContain(
      'who answers “Answer no”',
    );
  });
});

describe('not knowing at a gate', () => {
  const gate = (raises?: string): Question =>
    makeQuestion('who', 'one', [
      { value: 'self' },
      { value: 'couple', ...(raises ? { raises: [raises] } : {}) },
      { value: 'unsure' },
      { value: 'skip' },
    ]);
  const messagesOf = (first: Question, second: Question) =>
    checkGates(makeModel([first, second]), second).map(({ message }) => message);

  it('opens what an answer that raises nothing opens', () => {
    expect(
      messagesOf(gate(), yesOrNo('home', 'fear', { askedIf: { who: ['couple', 'skip'] } })),
    ).toEqual(['Someone who answers “Answer unsure” to “who” would not be asked “home”.']);
  });

  it('need not open what only a concern opens, nor what raises nothing', () => {
    expect(
      messagesOf(gate('area'), yesOrNo('home', 'fear', { askedIf: { who: ['couple'] } })),
    ).toEqual([]);
    expect(
      messagesOf(gate(), yesOrNo('home', undefined, { askedIf: { who: ['couple'] } })),
    ).toEqual([]);
  });

  it('is left to the check of names where there is no such gate', () => {
    expect(
      messagesOf(gate(), yesOrNo('home', 'fear', { askedIf: { nobody: ['couple'] } })),
    ).toEqual([]);
  });
});

describe('the question about home', () => {
  const home = (askedIf: Question['askedIf']): Question =>
    yesOrNo('home-safety', 'plan', askedIf ? { askedIf } : {});
  const askedFaults = (...questions: Question[]) =>
    checkLocked(makeModel(questions))
      .filter(({ path }) => path[0] === 'askedIf')
      .map(({ file, message, fix }) => ({ file, message, fix }));
  const missed = [
    {
      file: 'content/screening/questions/home-safety.mdx',
      message:
        'The safety question “home-safety” would not be asked of everyone who answers “couple” to “who”.',
      fix: 'Write askedIf: { who: [couple] }, or remove it; and ask “who” of everyone.',
    },
  ];
  const who = makeQuestion('who', 'one', [{ value: 'self' }, { value: 'couple' }]);

  it('is asked of every couple, or of everyone', () => {
    expect(askedFaults(who, home({ who: ['couple'] }))).toEqual([]);
    expect(askedFaults(who, home({ who: ['couple', 'self'] }))).toEqual([]);
    expect(askedFaults(who, home(undefined))).toEqual([]);
  });

  it.each<[string, Question, Question['askedIf']]>([
    ['waits for somebody else', who, { who: ['self'] }],
    ['waits for another answer', who, { place: ['yes'] }],
    ['waits for another answer as well', who, { who: ['couple'], place: ['yes'] }],
    [
      'waits for a question that waits itself',
      { ...who, askedIf: { place: ['yes'] } },
      { who: ['couple'] },
    ],
  ])('is missed when it %s', (_what, gate, askedIf) => {
    expect(askedFaults(yesOrNo('place'), gate, home(askedIf))).toEqual(missed);
  });
});
