/** What the self-screen needs to know of the rest of `content/`. */
export interface ScreeningContext {
  /** Dotted name → the words to print, such as `course.months` → “3 to 6”; filled in for `[[course.months]]`. */
  readonly facts: Readonly<Record<string, string>>;
  /** Names of the files of content/references. */
  readonly references: readonly string[];
  /** Names of the help lines in content/site/help-lines.yaml. */
  readonly helpLines: readonly string[];
  /** The outside booking address, where one is set. */
  readonly bookingUrl?: string;
}
