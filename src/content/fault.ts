import { rules, type RuleName, type Severity } from './rules';
import type { SourceText } from './source-text';
import type { DataPath, YamlFile } from './yaml/yaml-file';

/** One thing that is wrong in a content file, in words an owner can act on. */
export interface Fault {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly level: Severity;
  readonly rule: RuleName;
  readonly message: string;
  /** What to write instead. */
  readonly fix: string;
}

/** What is wrong, and what to do about it. */
export type FaultWords = Pick<Fault, 'message' | 'fix'>;

/** What a rule says, before it is tied to a place. `level` is named where it is milder than the rule's own. */
export type Finding = Pick<Fault, 'rule' | 'message' | 'fix'> & { readonly level?: Severity };

/** How much a finding matters. */
export const levelOf = ({ rule, level }: Finding): Severity => level ?? rules[rule].level;

const faultOf = (place: Pick<Fault, 'file' | 'line' | 'column'>, finding: Finding): Fault => ({
  ...place,
  level: levelOf(finding),
  rule: finding.rule,
  // The report ends each sentence itself.
  message: finding.message.replace(/\.$/, ''),
  fix: finding.fix,
});

/** `offset` counts characters from the start of the file. */
export const faultAt = (source: SourceText, offset: number, finding: Finding): Fault =>
  faultOf({ file: source.file, ...source.placeAt(offset) }, finding);

/** At the field that a path leads to. */
export const faultIn = (yaml: YamlFile, path: DataPath, finding: Finding): Fault =>
  faultAt(yaml.source, yaml.offsetOf(path), finding);

/** For a fault of a whole file, or of a file that is not there. */
export const faultOfFile = (file: string, finding: Finding): Fault =>
  faultOf({ file, line: 1, column: 1 }, finding);

/** For the terminal, where no report stands around them. */
export const describeFaults = (faults: readonly Fault[]): string =>
  faults
    .map(({ file, line, message, fix }) => `${file}, line ${line}\n  ${message}.\n  ${fix}`)
    .join('\n\n');
