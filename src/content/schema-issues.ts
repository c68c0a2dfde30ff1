import type { z } from 'zod';

export type Issue = z.core.$ZodIssue;

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list, with one “- item” a line',
  object: 'a group of indented lines',
  record: 'a group of indented lines',
};

const isStock = (message: string): boolean =>
  /^(Invalid|Too |Unrecognized|Expected|Must )/.test(message);

/** What is wrong, one by one. A field that may also be empty is a union without words of its own: what its filled form says counts. */
export const issuesOf = ({ issues }: z.ZodError): Issue[] =>
  issues.flatMap((issue) =>
    issue.code === 'invalid_union' && isStock(issue.message)
      ? (issue.errors[0] ?? []).map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }))
      : [issue],
  );

const isNumber = (issue: Issue): boolean =>
  'origin' in issue && (issue.origin === 'number' || issue.origin === 'int');

/** The schema's own words, or ours where it only has the library's. */
export function wordsOfIssue(issue: Issue): string {
  if (issue.message && !isStock(issue.message)) return issue.message;
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${kinds[issue.expected] ?? 'something else'}`;
    case 'invalid_value':
      return `must be ${issue.values.length > 1 ? 'one of: ' : ''}${issue.values.join(', ')}`;
    case 'invalid_key':
      return issue.issues[0] ? wordsOfIssue(issue.issues[0]) : 'cannot be a name here';
    case 'too_small':
      return `must ${isNumber(issue) ? 'be' : 'have'} at least ${String(issue.minimum)}`;
    case 'too_big':
      return `may ${isNumber(issue) ? 'be' : 'have'} at most ${String(issue.maximum)}`;
    default:
      return 'is not in the form it should have';
  }
}
