import { faultAt, type Finding, type Fault } from '../fault';
import type { SourceText } from '../source-text';

/** Slips that YAML reads without complaint, or complains about in words that help nobody. */
interface LineRule extends Finding {
  readonly pattern: RegExp;
}

const smartQuote = '“”„‘’';

const lineRules: readonly LineRule[] = [
  {
    pattern: /^ *\t/,
    rule: 'yaml-tab',
    message: 'this line begins with a tab',
    fix: 'Use spaces at the start of the line: two for each step.',
  },
  {
    pattern: /^[ \u00a0]*\u00a0/,
    rule: 'yaml-space',
    message: 'this line begins with a special space that was pasted in',
    fix: 'Delete the spaces at the start of the line and type them again.',
  },
  {
    pattern: new RegExp(
      `^\\s*(?:- )?(?:[\\w'-]+:\\s+)?[${smartQuote}][^${smartQuote}"']*[${smartQuote}"']\\s*$`,
    ),
    rule: 'smart-quote',
    message:
      'this value stands in curly quotes, as a word processor makes them; readers would see them',
    fix: 'Type straight quotes around the value: "like this" or \'like this\'. Curly ones are fine inside it.',
  },
  {
    pattern: /^[A-Za-z][\w-]*:(?=[^\s:/])[^:]*$/,
    rule: 'yaml-colon',
    message: 'there is no space after the colon',
    fix: 'Write “name: value”, with one space after the colon.',
  },
];

/** `from` and `to` bound the YAML within the file. */
export function scanYaml(source: SourceText, from: number, to: number): Fault[] {
  const faults: Fault[] = [];
  let offset = from;
  for (const line of source.text.slice(from, to).split('\n')) {
    const rule = lineRules.find(({ pattern }) => pattern.test(line));
    if (rule) faults.push(faultAt(source, offset, rule));
    offset += line.length + 1;
  }
  return faults;
}
