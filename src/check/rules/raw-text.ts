import { faultAt } from '~/content/fault';
import type { Finding, Fault } from '~/content/fault';
import type { Files } from '~/content/files';
import { sourceText } from '~/content/source-text';

/** What can be wrong with a file before anything reads it. */
const faults: readonly (Finding & { readonly pattern: RegExp })[] = [
  {
    pattern: /[\u0000\ufffd]/,
    rule: 'encoding',
    message: 'some letters of this file were lost when it was saved',
    fix: 'Save the file as “UTF-8”, and type the letters shown as � again.',
  },
  {
    pattern: /^(?:<{7} |={7}$|>{7} )/m,
    rule: 'merge-conflict',
    message: 'two versions of this file were put together here, and nobody has chosen yet',
    fix: 'Keep the lines you want, and delete the others with the lines of “<<<<<<<”, “=======” and “>>>>>>>”.',
  },
];

export const checkRawText = (files: Files): Fault[] =>
  [...files].flatMap(([path, text]) =>
    faults.flatMap(({ pattern, ...finding }) => {
      const at = text.search(pattern);
      return at < 0 ? [] : [faultAt(sourceText(path, text), at, finding)];
    }),
  );
