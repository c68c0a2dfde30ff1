import { stringify } from 'yaml';

/** What an owner told about a new file, by the names of the questions. */
export type Answers = Readonly<Record<string, string>>;

export interface Draft {
  /** Files by path, as they will be written; the new one comes first. */
  readonly files: ReadonlyMap<string, string>;
  /** What is to be done after that, and where it will be seen: a line each. */
  readonly next: readonly string[];
}

export const frontmatter = (fields: Readonly<Record<string, unknown>>): string =>
  `---\n${stringify(fields, { lineWidth: 0, singleQuote: true })}---\n`;

/** An answer as a whole sentence: owners leave the full stop out of a short line. */
export const sentence = (answer: string): string =>
  /[.?!…][”’")]*$/.test(answer) ? answer : `${answer}.`;
