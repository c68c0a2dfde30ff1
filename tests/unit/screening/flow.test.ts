import { describe, expect, it } from 'vitest';
import { describeFlow, drawFlowChart, proveModel, reportModel } from '~/screening/build';
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
  yesOrNo('end'),
  yesOrNo('last', undefined, { askedIf: { who: ['group'] } }),
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
    expect(drawFlowChart(model)).toMatchSnapshot();
  });

  it('is told', () => {
    expect(describeFlow(model)).toMatchSnapshot();
  });

  it('is counted', () => {
    const whole = { name: 'Nothing to report', answers: {}, expect: 'book-intake' };
    const open = { ...whole, expect: 'talk-first' };
    expect(
      reportModel(
        {
          model,
          scenarios: { whole, open },
          prose: { why: {}, outcomes: {} },
          hash: '',
          signOff: 'unsigned',
        },
        proveModel(model),
      ),
    ).toMatchSnapshot();
  });
});
