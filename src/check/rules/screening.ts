import { checkScreening, proofLine, visitorLine, type ScreeningCheck } from '~/screening/build';
import type { Fault } from '~/content/fault';
import { rememberOne } from '~/content/memory';
import { selfScreenOf } from '~/content/self-screen';
import type { Site } from '~/content/site';

export interface ScreeningReport {
  readonly faults: readonly Fault[];
  /** What the proof and the count of visitors say, each in one line; none while something is wrong. */
  readonly lines: readonly string[];
  readonly signOff: ScreeningCheck['signOff'];
}

/** The proof takes its time; it holds as long as nothing it rests on has changed. */
const proved = rememberOne((question) => {
  const [records, context] = JSON.parse(question) as Parameters<typeof checkScreening>;
  return checkScreening(records, context);
});

/** What the self-screen's own compiler and proof find, with the lines of its files. */
export function checkSelfScreen(site: Site): ScreeningReport {
  const { records, context, place } = selfScreenOf(site);
  const { findings, proof, visitors, signOff } = proved(JSON.stringify([records, context]));
  const known = new Set(site.faults.map(({ file, line }) => `${file}:${line}`));
  const faults = place(findings).filter(({ file, line }) => !known.has(`${file}:${line}`));
  return {
    faults,
    lines:
      faults.some(({ level }) => level === 'error') || !proof
        ? []
        : [proofLine(proof), ...(visitors ? [visitorLine(visitors)] : [])],
    signOff,
  };
}
