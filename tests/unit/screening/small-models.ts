import type { Model, Option, Question } from '~/screening';
import { frozenModel } from './frozen-content';

const makeOption = (index: number, place: number): Option => {
  const value = `option-${place}`;
  const label = `Answer ${place} to question ${index}`;
  const raises = ['out-of-area', 'liver', 'psychosis', 'recovery', 'kidney'];
  const isScored = index % 6 === 0;
  if (isScored) return { value, label, ...(place === 0 ? {} : { adds: place % 3 }) };
  const concern = raises[(index + place) % raises.length];
  return { value, label, ...(place === 0 || !concern ? {} : { raises: [concern] }) };
};

/** Sixty questions of six answers, every other one checkboxes, ten of them scored, two asked only sometimes. */
export function makeLargeModel(): Model {
  const base = frozenModel();
  const questions = Array.from({ length: 60 }, (_, index): Question => {
    const id = `question-${index}`;
    return {
      id,
      kind: index % 2 === 0 ? 'one' : 'many',
      title: `Question ${index}`,
      error: 'Select an answer',
      ...(index % 6 === 0
        ? { score: index % 12 === 0 ? ('fit' as const) : ('readiness' as const) }
        : {}),
      ...(index % 20 === 15
        ? { askedIf: { [`question-${index - 5}`]: ['option-1', 'option-2'] } }
        : {}),
      options: Array.from({ length: 6 }, (_unused, place) => makeOption(index, place)),
    };
  });
  const bands = [
    { id: 'low', from: 0, to: 2, meaning: 'Low' },
    { id: 'some', from: 3, to: 10, meaning: 'Some' },
  ];
  const none = base.routes.none.filter((row) => !row.if || !('answer' in row.if));
  return {
    ...base,
    questions,
    routes: { ...base.routes, none },
    scores: {
      fit: { id: 'fit', title: 'Fit', max: 10, bands },
      readiness: { id: 'readiness', title: 'Readiness', max: 10, bands },
    },
  };
}
