import { faultAt, type Fault } from '~/content/fault';
import { checkFileNames } from '~/content/file-names';
import { textsOf, type Site } from '~/content/site';
import { loadSite } from '~/content/site-loader';
import { firstOfEach } from '~/lib/first-of-each';
import { applyOverrides } from './overrides';
import type { CheckInput, Project } from './project';
import { checks, textChecks } from './rules';
import { dueDates, type DueDate } from './rules/dates';
import { checkSelfScreen, type ScreeningReport } from './rules/screening';

export interface CheckResult {
  readonly faults: readonly Fault[];
  readonly site: Site;
  readonly screening: ScreeningReport;
  readonly due: readonly DueDate[];
}

/** Two rules may meet on one spot; the same sentence is said once. */
const withoutRepeats = (faults: readonly Fault[]): Fault[] =>
  firstOfEach(faults, ({ file, line, column, rule, message }) =>
    [file, line, column, rule, message].join('\u0000'),
  );

const textFaults = (project: Project): Fault[] =>
  textsOf(project.site).flatMap((text) =>
    textChecks
      .flatMap((check) => [...check(text, project)])
      .map(({ offset, ...finding }) => faultAt(text.mdx.source, offset, finding)),
  );

/** Reads everything under `content/` and says what is wrong, all of it at once. Pure: the only clock is `today`. */
export function checkContent({ files, ...given }: CheckInput): CheckResult {
  const site = loadSite(files);
  const project: Project = { ...given, site };
  const screening = checkSelfScreen(site);
  const due = dueDates(project);
  const found = [
    ...checkFileNames([
      ...files.keys(),
      ...[...given.binaries].filter((path) => path.startsWith('content/')),
    ]),
    ...site.faults,
    ...checks.flatMap((check) => [...check(project)]),
    ...textFaults(project),
    ...screening.faults,
    ...due.map(({ fault }) => fault),
  ];
  const byFile = Map.groupBy(withoutRepeats(found), ({ file }) => file);
  const paths = new Set([...files.keys(), ...byFile.keys()]);
  return {
    site,
    screening,
    due,
    faults: [...paths]
      .filter((path) => path !== 'content/README.md')
      .flatMap((path) => applyOverrides(path, site.files.get(path) ?? '', byFile.get(path) ?? [])),
  };
}
