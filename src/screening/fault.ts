/** Something in content/screening that the owner has to mend; any fault stops the build. */
export interface Fault {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  /** Where in the file, such as `options.2.raises`. */
  readonly path: string;
  readonly message: string;
  readonly fix: string;
  readonly rule: Rule;
}

export type Rule =
  | 'file'
  | 'shape'
  | 'unknown-name'
  | 'unknown-fact'
  | 'order'
  | 'one-outcome'
  | 'option-matters'
  | 'emergency-at-once'
  | 'allowed-actions'
  | 'way-on'
  | 'mention'
  | 'ends'
  | 'visitors'
  | 'visitor-bounds'
  | 'more-care'
  | 'not-knowing'
  | 'explained-concerns'
  | 'locked-questions'
  | 'exclusive-options'
  | 'score-bands'
  | 'result-words'
  | 'scenario'
  | 'sign-off'
  | 'engine';

export type Path = readonly (string | number)[];

/** Line and column of the key or list item at a path, or of the first place of some words of the file. */
export type Locate = (
  file: string,
  path: Path,
  words?: string,
) => { line: number; column: number } | undefined;

/** A fault as a check states it; the line is looked up at the end. */
export interface Finding {
  readonly file: string;
  readonly path: Path;
  /** Words of the file that the fault is about, where no path leads to them. */
  readonly words?: string;
  readonly message: string;
  readonly fix: string;
  readonly rule: Rule;
}

export const placeFindings = (findings: readonly Finding[], locate: Locate): Fault[] =>
  findings.map(({ words, path, ...finding }) => ({
    ...finding,
    path: path.join('.'),
    ...locate(finding.file, path, words),
  }));

/** Makes the findings of one rule in one file. */
export const findingsOf =
  (rule: Rule, file: string) =>
  (path: Path, message: string, fix: string): Finding => ({ file, path, message, fix, rule });
