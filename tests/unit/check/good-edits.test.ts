import { expect, it } from 'vitest';
import { checkContent } from '~/check/check';
import { faultsAfter, readCorpus, realInput } from './corpus';

const key = ({ file, rule, message }: { file: string; rule: string; message: string }): string =>
  JSON.stringify([file, rule, message]);

const before = new Set(checkContent(realInput).faults.map(key));

it.each(readCorpus('good'))('An owner who $name is not held up', (edit) => {
  expect(faultsAfter(edit).filter((fault) => !before.has(key(fault)))).toEqual([]);
});
