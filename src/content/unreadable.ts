import type { Finding } from './fault';

/** What keeps a whole file from being read. It is said once, and nothing else of the file then. */

const longestLine = 10_000;

const rule = 'unreadable';
const fix = 'Bring the file back from the last version, or save it anew as plain text (“UTF-8”).';

/** Blank lines and notes say nothing. */
const withoutNotes = (text: string): string => text.replace(/^[ \t]*#.*$/gm, '');

export function unreadable(text: string, mayBeEmpty: boolean): Finding | undefined {
  if (!mayBeEmpty && withoutNotes(text).trim() === '')
    return {
      rule,
      message: 'this file is empty',
      fix: 'Bring it back from the last version, or delete it if nothing needs it.',
    };
  if (text.includes('\u0000') || /^\s*\ufffd/.test(text))
    return {
      rule,
      message: 'this file is not plain text, or saved in a form that is not read',
      fix,
    };
  const longest = text.split('\n').reduce((most, line) => Math.max(most, line.length), 0);
  return longest > longestLine
    ? { rule, message: `a line of this file has ${longest.toLocaleString('en-US')} letters`, fix }
    : undefined;
}
