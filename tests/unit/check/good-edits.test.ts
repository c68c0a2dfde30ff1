import { expect, it } from 'vitest';
import { checkContent } from '~/check/check';
import { problemsAfter, readCorpus, realInput } from './corpus';

const key = ({ file, rule, message }: { file: string; rule: string; message: string }): string =>
  JSON.stringify([file, rule, message]);

const before = new Set(checkContent(realInput).problems.map(key));

it.each(readCorpus('good'))('An owner who $name is not held up', (edit) => {
  expect(problemsAfter(edit).filter((problem) => !before.has(key(problem)))).toEqual([]);
});
