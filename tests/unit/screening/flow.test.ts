import { describe, expect, it } from 'vitest';
import { describeFlow, drawFlowChart, proveModel, reportModel } from '~/screening/build';
import { formatCount, formatShare } from '~/screening/share';
import { makeModel, makeQuestion, rowsOfNone, weigh, yesOrNo } from './tiny-model';

const { scores, ...rest } = makeModel([
  makeQuestion('who', 'one', [{ value: 'self' }, { value: 'couple' }, { value: 'group' }]),
  {
    ...yesOrNo('at-home', undefined, { askedIf: { who: ['couple', 'group'] } }),
    title: 'Is it [safe] at “home” or "elsewhere"?',
    options: [
      { value: 'no', label: 'No', raises: ['area', 'plan'] },
      { value: 'yes', label: 'Yes' },
    ],
  },
  weigh('reasons', 'fit'),
  makeQuestion('body', 'many', [
    { value: 'liver', raises: ['heart', 'area'], adds: 1 },
    { value: 'unknown', raises: ['nonsense'] },
    { value: 'none', exclusive: true, adds: 0 },
  ]),
  yesOrNo('rare', undefined, { askedIf: { who: ['self'], reasons: ['much'] } }),
  {
    ...yesOrNo('end'),
    options: [
      { value: 'no', label: 'No', ends: true },
      { value: 'yes', label: 'Yes' },
    ],
  },
  yesOrNo('last', undefined, { askedIf: { who: ['group'] } }),
  yesOrNo('after', undefined, { askedIf: { body: ['liver'] } }),
]);

const bands = [
  { id: 'low', from: 0, to: 0, meaning: 'None' },
  { id: 'some', from: 1, to: 1, meaning: 'Some' },
  { id: 'high', from: 2, to: 4, meaning: 'Much' },
];

const model = rowsOfNone(
  { ...rest, scores: { ...scores, fit: { ...scores.fit, bands } } },
  { if: { band: { fit: ['low', 'high'], readiness: ['low'] } }, go: 'explore' },
  { if: { answer: { who: ['self', 'couple'], reasons: ['much'] } }, go: 'talk-first' },
  { if: { concern: 'area' }, go: 'elsewhere' },
  { go: 'book-intake' },
);

describe('the flow of a small self-screen', () => {
  it('is drawn', () => {
    expect(drawFlowChart(model)).toMatchInlineSnapshot(`
      "flowchart TD
        q_who["Question who?"]
        q_who -->|"if who is couple or group"| q_at_home
        q_who -->|"otherwise"| q_reasons
        q_at_home["Is it #91;safe#93; at “home” or #quot;elsewhere#quot;?"]
        q_at_home --> q_reasons
        q_at_home -->|"no"| o_help_now
        q_reasons["Question reasons?"]
        q_reasons --> q_body
        q_body["Question body?"]
        q_body -->|"if who is self and reasons is much"| q_rare
        q_body -->|"otherwise"| q_end
        q_rare["Question rare?"]
        q_rare --> q_end
        q_end["Question end?"]
        q_end -->|"if who is group"| q_last
        q_end -->|"if body is liver"| q_after
        q_end -->|"otherwise"| care
        q_end -->|"no"| care
        q_last["Question last?"]
        q_last -->|"if body is liver"| q_after
        q_last -->|"otherwise"| care
        q_after["Question after?"]
        q_after --> care
        care{"The highest level raised"}
        care -->|"none"| l_none(("none"))
        care -->|"talk"| l_talk(("talk"))
        care -->|"medical"| l_medical(("medical"))
        care -->|"not-now"| l_not_now(("not-now"))
        care -->|"emergency"| l_emergency(("emergency"))
        l_none -->|"fit is 0 or 2 to 4 and readiness is 0 to 1"| o_explore
        l_none -->|"who is self or couple and reasons is much"| o_talk_first
        l_none -->|"“area” is among the concerns"| o_elsewhere
        l_none -->|"otherwise"| o_book_intake
        l_talk -->|"otherwise"| o_talk_first
        l_medical -->|"otherwise"| o_prescriber_first
        l_not_now -->|"otherwise"| o_not_now
        l_emergency -->|"otherwise"| o_help_now
        o_help_now(["Outcome help-now"])
        o_not_now(["Outcome not-now"])
        o_prescriber_first(["Outcome prescriber-first"])
        o_elsewhere(["Outcome elsewhere"])
        o_talk_first(["Outcome talk-first"])
        o_explore(["Outcome explore"])
        o_book_intake(["Outcome book-intake"])
      "
    `);
  });

  it('is told', () => {
    expect(describeFlow(model)).toMatchInlineSnapshot(`
      "1. Question who?
         - self
         - couple
         - group
      2. Is it [safe] at “home” or "elsewhere"? (only if who is couple or group)
         - no: raises area, level talk; raises plan, level emergency
         - yes
      3. Question reasons?
         - little: adds 0 to fit
         - much: adds 2 to fit
      4. Question body?
         - liver: raises heart, level medical; raises area, level talk; adds 1 to no score
         - unknown: raises nonsense, level unknown
         - none: adds 0 to no score
      5. Question rare? (only if who is self and reasons is much)
         - no
         - yes
      6. Question end?
         - no: ends the questions
         - yes
      7. Question last? (only if who is group)
         - no
         - yes
      8. Question after? (only if body is liver)
         - no
         - yes

      The highest level raised decides:
      - none: if fit is 0 or 2 to 4 and readiness is 0 to 1, explore; if who is self or couple and reasons is much, talk-first; if “area” is among the concerns, elsewhere; otherwise book-intake
      - talk: otherwise talk-first
      - medical: otherwise prescriber-first
      - not-now: otherwise not-now
      - emergency: otherwise help-now
      "
    `);
  });

  it('is counted', () => {
    const whole = { name: 'Nothing to report', answers: {}, expect: 'book-intake' };
    const open = { ...whole, expect: 'talk-first' };
    expect(
      reportModel(
        {
          model,
          scenarios: { whole, open },
          visitors: null,
          prose: { why: {}, outcomes: {} },
          hash: '',
          signOff: 'unsigned',
        },
        proveModel(model),
        null,
      ),
    ).toMatchInlineSnapshot(`
      "screening: 84 sets of answers checked, 7 outcomes, 16 unsafe

      ## Share of all sets of answers per outcome

      A share counts sets of answers, not people.

      - prescriber-first: 59% (50)
      - book-intake: 23% (20)
      - talk-first: 14% (12)
      - help-now: 2.3% (2)
      - explore: 0% (0)
      - elsewhere: 0% (0)
      - not-now: 0% (0)

      ## What raises what

      - emergency: plan (at-home: no)
      - not-now: waiting ()
      - medical: heart (body: liver)
      - talk: area (at-home: no, body: liver)
      - talk: fear ()
      - talk: abroad ()
      - mention: known ()

      ## Situations of scenarios.yaml per outcome

      - help-now: none. Add one to scenarios.yaml, and a later edit cannot change it unseen.
      - not-now: none. Add one to scenarios.yaml, and a later edit cannot change it unseen.
      - prescriber-first: none. Add one to scenarios.yaml, and a later edit cannot change it unseen.
      - elsewhere: none. Add one to scenarios.yaml, and a later edit cannot change it unseen.
      - talk-first: 1
      - explore: none. Add one to scenarios.yaml, and a later edit cannot change it unseen.
      - book-intake: 1
      "
    `);
  });
});

describe('a count', () => {
  it.each<[bigint, bigint, string]>([
    [0n, 0n, '0%'],
    [0n, 5n, '0%'],
    [1n, 5000n, 'under 0.1%'],
    [4n, 1000n, '0.4%'],
    [99n, 1000n, '9.9%'],
    [100n, 1000n, '10%'],
    [5n, 8n, '62%'],
    [1n, 1n, '100%'],
  ])('of %s in %s is a share of %s', (part, whole, text) => {
    expect(formatShare(part, whole)).toBe(text);
  });

  it('can be read where it is large', () => {
    expect(formatCount(1234567n)).toBe('1,234,567');
  });
});
