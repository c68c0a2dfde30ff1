import type { Fault } from '~/content/fault';
import type { ScreeningFinding } from '~/content/self-screen';
import { selfScreenOf } from '~/content/self-screen';
import type { ScreeningContext } from '~/content/self-screen';
import { loadSite } from '~/content/site-loader';
import { checkScreening, type ScreeningCheck } from '~/screening/build';

export interface SourceFile {
  /** From the repository's root, such as `content/screening/questions/age.mdx`. */
  readonly path: string;
  readonly text: string;
}

/** A finding in the words of the engine, with its line; or a fault that the reader of the files found first. */
export interface PlacedFinding extends Pick<Fault, 'file' | 'line' | 'column'> {
  readonly path: string;
  readonly rule: string;
  readonly message: string;
  readonly fix: string;
}

const placed = (finding: ScreeningFinding, { line, column }: Fault): PlacedFinding => ({
  file: finding.file,
  line,
  column,
  path: finding.path.join('.'),
  rule: finding.rule,
  message: finding.message,
  fix: finding.fix,
});

/** Reads, compiles and proves the self-screen of these files; `faults` holds what the reader and the engine found. */
export function checkFiles(
  files: readonly SourceFile[],
  context: ScreeningContext,
): ScreeningCheck & { readonly faults: readonly PlacedFinding[] } {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const { records, faults, place } = selfScreenOf(loadSite(texts));
  const check = checkScreening(records, context);
  const places = place(check.findings);
  return {
    ...check,
    faults: [
      ...faults.map((fault) => ({ ...fault, path: '' })),
      ...check.findings.map((finding, index) => placed(finding, places[index] as Fault)),
    ],
  };
}
