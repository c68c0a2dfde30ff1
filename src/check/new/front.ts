import { stringify } from 'yaml';

/** What an owner typed for a new file, by the names of the prompts. */
export type Typed = Readonly<Record<string, string>>;

export interface Draft {
  /** Files by path, as they will be written; the new one comes first. */
  readonly files: ReadonlyMap<string, string>;
  /** What is to be done after that, and where it will be seen: a line each. */
  readonly next: readonly string[];
}

export const frontmatter = (fields: Readonly<Record<string, unknown>>): string =>
  `---\n${stringify(fields, { lineWidth: 0, singleQuote: true })}---\n`;

/** A line as a whole sentence: owners leave the full stop out of a short one. */
export const sentence = (line: string): string => (/[.?!…][”’")]*$/.test(line) ? line : `${line}.`);
