import { expect, it } from 'vitest';
import { checkContent } from '~/check/check';
import { faultsAfter, identityOf, readCorpus, realInput } from './corpus';

const before = new Set(checkContent(realInput).faults.map(identityOf));

it.each(readCorpus('good'))('An owner who $name is not held up', (edit) => {
  expect(faultsAfter(edit).filter((fault) => !before.has(identityOf(fault)))).toEqual([]);
});
