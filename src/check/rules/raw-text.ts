import { faultAt } from '~/content/fault';
import type { Fault, Finding } from '~/content/fault';
import { sourceText } from '~/content/source-text';
import type { Project } from '../project';

/** What can be wrong with a file before anything reads it. */
const slips: readonly (Finding & { readonly pattern: RegExp })[] = [
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

export const checkRawText = ({ site: { files } }: Project): Fault[] =>
  [...files].flatMap(([path, text]) =>
    slips.flatMap(({ pattern, ...finding }) => {
      const at = text.search(pattern);
      return at < 0 ? [] : [faultAt(sourceText(path, text), at, finding)];
    }),
  );
