import type { SourceText } from './source-text';

/** How much it matters: an error stops the build. Not to be taken for a level of care. */
export type Severity = 'error' | 'warning';

/** One thing that is wrong in a content file, in words an owner can act on. */
export interface Fault {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly level: Severity;
  /** The name of the rule, as an override comment would write it. */
  readonly rule: string;
  readonly message: string;
  /** What to write instead. */
  readonly fix: string;
}

/** What a rule says, before it is tied to a place. */
export type Finding = Pick<Fault, 'rule' | 'message' | 'fix'> & { readonly level?: Severity };

/** The report ends each sentence itself. */
const unstopped = (message: string): string => message.replace(/\.$/, '');

/** `offset` counts characters from the start of the file. */
export const faultAt = (
  source: SourceText,
  offset: number,
  { level = 'error', rule, message, fix }: Finding,
): Fault => ({
  file: source.file,
  ...source.placeAt(offset),
  level,
  rule,
  message: unstopped(message),
  fix,
});

/** For a fault of a whole file, or of a file that is not there. */
export const faultOfFile = (
  file: string,
  { level = 'error', rule, message, fix }: Finding,
): Fault => ({ file, line: 1, column: 1, level, rule, message: unstopped(message), fix });
