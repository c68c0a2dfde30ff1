import { readFileSync } from 'node:fs';
import { checkScreening, type ScreeningContext, type SourceFile } from '~/screening/build';
import type { Model } from '~/screening';
import { filesLike } from '../../support/files';

/** The practice's own self-screen, as its files say it now. */
export const defaultFiles: readonly SourceFile[] = filesLike('content/screening/**/*').map(
  (path) => ({
    path,
    text: readFileSync(path, 'utf8'),
  }),
);

export const references: readonly string[] = filesLike('content/references/*').map((path) =>
  (path.split('/').at(-1) ?? '').replace(/\.yaml$/, ''),
);

export const context: ScreeningContext = {
  facts: {
    minimumAge: '18',
    serves: 'Oregon',
    'course.preparationMonths': '1½ to 3',
    'course.months': '3 to 6',
  },
  references,
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

export const defaultCheck = checkScreening(defaultFiles, context);

export function requireModel(): Model {
  if (!defaultCheck.compiled) throw new Error(JSON.stringify(defaultCheck.faults, null, 2));
  return defaultCheck.compiled.model;
}
