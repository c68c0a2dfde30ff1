import type { FaultWords } from '../fault';

/** What the page reader's complaints mean, and what to write instead. */

const tagOf = (reason: string): string =>
  /`(<\/?[A-Za-z][^`]*)`/.exec(reason)?.[1] ?? 'the component';

const nameOf = (reason: string): string => /`<\/?(\w+)/.exec(reason)?.[1] ?? 'Summary';

const emptyLines = 'Put an empty line after the opening line and another before the closing line.';

const faults: readonly {
  readonly pattern: RegExp;
  readonly words: (reason: string) => FaultWords;
}[] = [
  {
    pattern: /Expected a closing tag for|Expected the closing tag/,
    words: (reason) => ({
      message: `${tagOf(reason)} is not closed where it should be`,
      fix: `Add its closing line </${nameOf(reason)}>. ${emptyLines}`,
    }),
  },
  {
    pattern: /Unexpected closing (?:slash|tag)|expected an open tag first/,
    words: (reason) => ({
      message: `${tagOf(reason)} closes something that was not opened`,
      fix: `Add the opening line before it, or delete it. ${emptyLines}`,
    }),
  },
  {
    pattern: /attribute|end of file|Unexpected character|Unexpected end/i,
    words: () => ({
      message:
        'a component on this line is not finished or has a sign in it that does not belong there',
      fix: 'Write it as in <Cite id="feder-2021" /> or <Warning title="Do not drive"> … </Warning>.',
    }),
  },
];

/** An owner's words for a complaint of the page reader. */
export function mdxFault(reason: string): FaultWords {
  return (
    faults.find(({ pattern }) => pattern.test(reason))?.words(reason) ?? {
      message: 'this part of the page cannot be read',
      fix: `Look for a component that is not closed. ${emptyLines}`,
    }
  );
}
