import { compileScreening, type Compiled } from './compile';
import type { ScreeningContext } from './compile/context';
import type { SignOffState } from './compile/sign-off';
import { placeFindings, type Fault } from './fault';
import { parseScreeningFiles, type SourceFile } from './parse';
import { checkWords } from './prove/words';
import { proveModel, type Proof } from './prove/prove';
import { checkScenarios } from './scenario';
import { checkBounds, checkShareNames, missingVisitors } from './visitors/check';
import { countVisitors, type VisitorCount } from './visitors/count';
import { checkSums } from './visitors/sums';

export interface ScreeningCheck {
  /** Any fault stops the build, but for those about visitors. */
  readonly faults: readonly Fault[];
  /** Null when the files cannot be read as one self-screen. */
  readonly compiled: Compiled | null;
  readonly proof: Proof | null;
  /** Null when the content does not say who comes. */
  readonly visitors: VisitorCount | null;
  readonly signOff: SignOffState | null;
}

/** Reads, compiles and proves the files of content/screening: everything that is wrong, at once, with its line. */
export function checkScreening(
  files: readonly SourceFile[],
  context: ScreeningContext,
): ScreeningCheck {
  const { source, faults, locate } = parseScreeningFiles(files);
  const { compiled, findings } = compileScreening(source, context);
  if (!compiled || faults.length > 0) {
    return {
      faults: [...faults, ...placeFindings(findings, locate)],
      compiled: null,
      proof: null,
      visitors: null,
      signOff: null,
    };
  }
  const { model, visitors } = compiled;
  const proof = proveModel(model);
  const shares = visitors
    ? [...checkShareNames(model, visitors, context.references), ...checkSums(model, visitors)]
    : [missingVisitors];
  const count = visitors ? countVisitors(model, visitors) : null;
  const rest = [
    ...proof.findings,
    ...checkWords(model, compiled.prose, context.bookingUrl),
    ...checkScenarios(compiled, proof.findings.length === 0),
    ...shares,
    ...(visitors && count ? checkBounds(count, visitors) : []),
  ];
  return {
    faults: placeFindings(rest, locate),
    compiled,
    proof,
    visitors: count,
    signOff: compiled.signOff,
  };
}
