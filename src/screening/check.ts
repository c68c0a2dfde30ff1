import type { ScreeningContext, ScreeningRecords } from '~/content/self-screen';
import { compileScreening, type Compiled } from './compile';
import type { SignOffState } from './compile/sign-off';
import type { Finding } from './finding';
import { checkWords } from './prove/words';
import { proveModel, type Proof } from './prove/prove';
import { checkScenarios } from './scenario';
import { checkVisitors } from './visitors/check';
import { countVisitors, type VisitorCount } from './visitors/count';

export interface ScreeningCheck {
  /** Any error among them stops the build. */
  readonly findings: readonly Finding[];
  /** Null when the records cannot be read as one self-screen. */
  readonly compiled: Compiled | null;
  readonly proof: Proof | null;
  /** Null when the content does not say who comes. */
  readonly visitors: VisitorCount | null;
  readonly signOff: SignOffState | null;
}

/** Compiles and proves the records of the self-screen: everything that is wrong between them, at once. */
export function checkScreening(
  records: ScreeningRecords,
  context: ScreeningContext,
): ScreeningCheck {
  const { compiled, findings } = compileScreening(records, context);
  if (!compiled) return { findings, compiled: null, proof: null, visitors: null, signOff: null };
  const { model, visitors } = compiled;
  const proof = proveModel(model);
  const count = visitors && countVisitors(model, visitors);
  const rest = [
    ...proof.findings,
    ...checkWords(model, compiled.prose, context.bookingUrl),
    ...checkScenarios(compiled, proof.findings.length === 0),
    ...(visitors ? checkVisitors(model, visitors, count, context.references) : []),
  ];
  return { findings: rest, compiled, proof, visitors: count, signOff: compiled.signOff };
}
