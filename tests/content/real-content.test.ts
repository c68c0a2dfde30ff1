import { expect, it } from 'vitest';
import { checkContent } from '~/check/check';
import { readProject } from '~/check/read';

const result = checkContent({ ...readProject('.'), today: '2026-11-25' });

it('The content of this checkout has no error', () => {
  expect(result.problems.filter(({ level }) => level === 'error')).toEqual([]);
});

it('The proof of the self-screen is part of the check', () => {
  expect(result.screening.proof).toMatch(/sets of answers checked, \d+ outcomes, 0 unsafe/);
});
