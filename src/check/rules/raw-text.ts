import { faultAt, type Fault, type Finding } from '~/content/fault';
import { rememberLast } from '~/content/memory';
import { sourceText } from '~/content/source-text';
import { mixedUpWords } from '~/lib/mixed-up-letters';
import type { Project } from '../project';

/** What can be wrong with a file before anything reads it. */
const slips: readonly (readonly [pattern: RegExp, finding: Finding])[] = [
  [
    /[\u0000\ufffd]/,
    {
      rule: 'encoding',
      message: 'some letters of this file were lost when it was saved',
      fix: 'Save the file as “UTF-8”, and type the letters shown as � again.',
    },
  ],
  [
    /^(?:<{7} |={7}$|>{7} )/m,
    {
      rule: 'merge-conflict',
      message: 'two versions of this file were put together here, and nobody has chosen yet',
      fix: 'Keep the lines you want, and delete the others with the lines of “<<<<<<<”, “=======” and “>>>>>>>”.',
    },
  ],
];

const mixedUpFault = rememberLast((path, text): readonly Fault[] => {
  const [first, ...others] = mixedUpWords(text);
  if (!first) return [];
  const more = others.length > 0 ? ` There are ${others.length} more such words in this file.` : '';
  return [
    faultAt(sourceText(path, text), first.index, {
      rule: 'encoding',
      message: `the letters of “${first.word}” were mixed up when it was copied or saved`,
      fix: `Write “${first.meant}”.${more}`,
    }),
  ];
});

export function* checkRawText({ site }: Project): Iterable<Fault> {
  for (const [path, text] of site.files) {
    for (const [pattern, finding] of slips) {
      const at = text.search(pattern);
      if (at >= 0) yield faultAt(sourceText(path, text), at, finding);
    }
    yield* mixedUpFault(path, text);
  }
}
