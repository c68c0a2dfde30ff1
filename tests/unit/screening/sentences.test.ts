import { describe, expect, it } from 'vitest';
import {
  describeFlow,
  diffModels,
  drawFlowChart,
  formatDiff,
  reportModel,
  type Fault,
} from '~/screening/build';
import { summarizeAnswers, type Answers, type Model } from '~/screening';
import { readCases } from './cases';
import { checkFrozen } from './frozen-content';
import { plainAnswers } from '~/screening/plain';
import type { Edit } from './patch-content';

const sayFault = ({ file, line, column, path, rule, message, fix }: Fault): string =>
  [
    `${file}:${line ?? '-'}:${column ?? '-'} at ${path || 'the file'} (${rule})`,
    `  ${message}`,
    `  ${fix}`,
  ].join('\n');

const modelAfter = (edits: readonly Edit[] = []): Model => {
  const { compiled, faults } = checkFrozen(edits);
  if (!compiled) throw new Error(faults.map(sayFault).join('\n'));
  return compiled.model;
};

describe('what an owner reads about a mistake stays as it was reviewed', () => {
  it.each(readCases('broken'))('$name', ({ edits }) => {
    expect(checkFrozen(edits).faults.map(sayFault).join('\n\n')).toMatchSnapshot();
  });

  it.each(readCases('legitimate'))('nothing: $name', ({ edits }) => {
    expect(checkFrozen(edits).faults).toEqual([]);
  });
});

describe('what an owner reads on demand stays as it was reviewed', () => {
  it('is the report', () => {
    const { compiled, proof } = checkFrozen();
    expect(compiled && proof && reportModel(compiled, proof)).toMatchSnapshot();
  });

  it('is the flow chart', () => {
    expect(drawFlowChart(modelAfter())).toMatchSnapshot();
  });

  it('is its twin in words', () => {
    expect(describeFlow(modelAfter())).toMatchSnapshot();
  });

  it.each<[string, Edit[]]>([
    ['a concern of more care', [{ file: 'concerns.yaml', set: 'liver.level', to: 'not-now' }]],
    ['other bands', [{ file: 'routes.yaml', set: 'none.0.if.band.fit', to: ['low', 'some'] }]],
  ])('is what changes with %s', (_name, edits) => {
    expect(formatDiff(diffModels(modelAfter(), modelAfter(edits)))).toMatchSnapshot();
  });
});

describe('what a prescriber reads stays as it was reviewed', () => {
  it.each<[string, Answers]>([
    ['nothing to report', {}],
    [
      'a few concerns',
      {
        who: ['couple'],
        safety: ['passing'],
        heart: ['bp-controlled'],
        medicines: ['lamotrigine', 'other'],
      },
    ],
    ['an emergency', { safety: ['plan'] }],
  ])('for somebody with %s', (_name, own) => {
    const model = modelAfter();
    const words = { date: 'November 25, 2026', from: 'the practice' };
    expect(
      summarizeAnswers(
        { ...model, version: 'of this test' },
        { ...plainAnswers(model), ...own },
        words,
      ),
    ).toMatchSnapshot();
  });
});
