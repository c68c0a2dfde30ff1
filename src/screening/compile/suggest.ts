import { didYouMean } from '~/lib/suggestion';
import { listNames } from '../files';

/** Points to the known name that looks most like the one written, or lists them all when none does. */
export const suggestName = (written: string, known: readonly string[]): string =>
  didYouMean(
    written,
    known,
    known.length > 0 ? `Write one of: ${listNames(known)}.` : 'There is none yet.',
  );
