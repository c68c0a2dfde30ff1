import type { ScreeningRule } from '~/content/rules';
import type { ScreeningFinding } from '~/content/self-screen';

/** Something in the records of the self-screen that the owner has to mend; the level of its rule says whether it stops the build. */
export type Finding = ScreeningFinding;

export type Rule = ScreeningRule;

export type Path = Finding['path'];

/** Makes the findings of one rule in one file. */
export const findingsOf =
  (rule: Rule, file: string) =>
  (path: Path, message: string, fix: string): Finding => ({ file, path, message, fix, rule });
