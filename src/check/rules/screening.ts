import { checkScreening, proofLine, visitorLine } from '~/screening/build';
import type { ScreeningCheck } from '~/screening/build';
import { factTexts } from '~/lib/facts';
import { facts } from '~/content/schema/practice';
import { faultOfFile } from '~/content/fault';
import type { Fault } from '~/content/fault';
import { idsIn, keysOf } from '../site';
import type { Site } from '../site';
import { rememberLast } from '~/content/memory';

export interface ScreeningReport {
  readonly faults: readonly Fault[];
  /** What the proof and the count of visitors say, each in one line; none while something is wrong. */
  readonly lines: readonly string[];
  readonly signOff: ScreeningCheck['signOff'];
}

/** The proof takes its time; it holds as long as nothing it rests on has changed. */
const proved = rememberLast((_name, question) => {
  const [files, context] = JSON.parse(question) as Parameters<typeof checkScreening>;
  return checkScreening(files, context);
});

/** The self-screen's own checker, proof included, in the words and places of this one. */
export function checkSelfScreen(site: Site): ScreeningReport {
  const files = [...site.files]
    .filter(([path]) => path.startsWith('content/screening/'))
    .map(([path, text]) => ({ path, text }));
  const practice = site.records['content/site/practice.yaml'];
  const bookingUrl = practice?.booking.url;
  const unset = Object.fromEntries(facts.map(({ id }) => [id, 'ask us']));
  const {
    faults: found,
    proof,
    visitors,
    signOff,
  } = proved(
    'content/screening',
    JSON.stringify([
      files,
      {
        facts: { ...unset, ...(practice ? factTexts(practice) : {}) },
        references: [...idsIn(site.references)],
        helpLines: keysOf(site, 'content/site/help-lines.yaml'),
        ...(bookingUrl ? { bookingUrl } : {}),
      },
    ]),
  );
  const known = new Set(site.faults.map(({ file, line }) => `${file}:${line}`));
  const faults = found
    .map(({ file, line = 1, column = 1, message, fix, rule }): Fault => ({
      ...faultOfFile(file, {
        rule: `screening-${rule}`,
        message,
        fix,
        ...(rule.startsWith('visitor') ? { level: 'warning' } : {}),
      }),
      line,
      column,
    }))
    .filter(({ file, line }) => !known.has(`${file}:${line}`));
  return {
    faults,
    lines:
      faults.some(({ level }) => level === 'error') || !proof
        ? []
        : [proofLine(proof), ...(visitors ? [visitorLine(visitors)] : [])],
    signOff,
  };
}
