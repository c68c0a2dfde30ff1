import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { ScreeningContext } from '~/content/self-screen';
import type { Model } from '~/screening';
import type { Compiled } from '~/screening/build';
import { guess, type Visitors } from '~/screening/visitors/visitors';
import { checkFiles, type SourceFile } from './check-files';
import { editFiles, type Edit } from './patch-content';

export const fixtures = new URL('../../fixtures/screening/', import.meta.url);

const texts = parse(readFileSync(new URL('frozen.yaml', fixtures), 'utf8')) as Record<
  string,
  string
>;

/** The self-screen of one day: what is tested with it does not move with an owner’s words. */
export const frozenFiles: readonly SourceFile[] = Object.entries(texts).map(([path, text]) => ({
  path,
  text,
}));

const concerns = parse(texts['content/screening/concerns.yaml'] ?? '') as Record<
  string,
  { readonly sources: readonly string[] }
>;

const visitors = parse(texts['content/screening/visitors.yaml'] ?? '') as Visitors;

const counted = Object.values(visitors.questions)
  .flatMap((answers) => Object.values(answers))
  .flatMap(({ from }) => (from === guess ? [] : [from]));

export const context: ScreeningContext = {
  facts: {
    minimumAge: '18',
    serves: 'Oregon',
    'course.preparationMonths': '1½ to 3',
    'course.months': '3 to 6',
  },
  references: [
    ...new Set([...Object.values(concerns).flatMap(({ sources }) => sources), ...counted]),
  ],
  helpLines: [
    '988',
    '911',
    'crisis-text-line',
    'veterans',
    'domestic-violence',
    'samhsa',
    'trevor',
  ],
  bookingUrl: 'https://booking.test/intake',
};

/** The check of the frozen self-screen after these edits. */
export const checkFrozen = (...edits: readonly Edit[]): ReturnType<typeof checkFiles> =>
  checkFiles(editFiles(frozenFiles, edits), context);

export const frozenCheck = checkFrozen();

/** The model after these edits, and who comes; throws with the faults where there is none. */
export function frozenVersion(...edits: readonly Edit[]): Compiled {
  const { compiled, faults } = edits.length > 0 ? checkFrozen(...edits) : frozenCheck;
  if (!compiled) throw new Error(JSON.stringify(faults, null, 2));
  return compiled;
}

export const frozenModel = (...edits: readonly Edit[]): Model => frozenVersion(...edits).model;
