import type { Fault } from '~/content/fault';
import type { Files } from '~/content/files';
import { checkAddressed } from './rules/document';
import { checkDrawings } from './rules/drawings';
import { checkEvidence } from './rules/evidence';
import { checkFileNames } from './rules/file-names';
import { checkHelpLines } from './rules/help-lines';
import { dueDates } from './rules/dates';
import type { DueDate } from './rules/dates';
import { checkMap } from './rules/map';
import { checkNavigation } from './rules/navigation';
import { checkPageFacts } from './rules/pages';
import { checkRawText } from './rules/raw-text';
import { checkSelfScreen } from './rules/screening';
import type { ScreeningReport } from './rules/screening';
import { checkYamlWords } from './rules/yaml-words';
import { loadSite } from './site';
import type { Site } from './site';
import { applyOverrides } from './overrides';

export interface CheckInput {
  /** The text files under `content/`. */
  readonly files: Files;
  /** Files that are not text, such as pictures, under `content/` and `public/`. */
  readonly binaries: ReadonlySet<string>;
  /** Addresses of the site that are not pages, such as `/research/references.bib`. */
  readonly downloads: ReadonlySet<string>;
  /** As `YYYY-MM-DD`. Dates only ever warn. */
  readonly today: string;
}

export interface CheckResult {
  readonly faults: readonly Fault[];
  readonly site: Site;
  readonly screening: ScreeningReport;
  readonly due: readonly DueDate[];
}

/** Two rules may meet on one spot; the same sentence is said once. */
const withoutRepeats = (faults: readonly Fault[]): Fault[] => {
  const seen = new Set<string>();
  return faults.filter(({ file, line, column, rule, message }) => {
    const key = [file, line, column, rule, message].join('\u0000');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};

/** Reads everything under `content/` and says what is wrong, all of it at once. Pure: the only clock is `today`. */
export function checkContent({ files, binaries, downloads, today }: CheckInput): CheckResult {
  const site = loadSite(files);
  const screening = checkSelfScreen(site);
  const due = dueDates(site, today);
  const found = [
    ...checkRawText(files),
    ...site.faults,
    ...checkAddressed(site, downloads, binaries),
    ...checkFileNames([
      ...files.keys(),
      ...[...binaries].filter((path) => path.startsWith('content/')),
    ]),
    ...checkNavigation(site),
    ...checkMap(site),
    ...checkPageFacts(site),
    ...checkEvidence(site),
    ...checkDrawings(site),
    ...checkHelpLines(site),
    ...checkYamlWords(site),
    ...screening.faults,
    ...due.map(({ fault }) => fault),
  ];
  const byFile = Map.groupBy(withoutRepeats(found), ({ file }) => file);
  const faults = new Set([...files.keys(), ...byFile.keys()]);
  return {
    site,
    screening,
    due,
    faults: [...faults]
      .filter((file) => file !== 'content/README.md')
      .flatMap((file) => applyOverrides(file, files.get(file) ?? '', byFile.get(file) ?? [])),
  };
}
