import type { CheckResult } from './check';
import type { Fault } from '~/content/fault';
import { capital } from '~/lib/capital';
import { countText } from '~/lib/numbers';

const errorsIn = (faults: readonly Fault[]): number =>
  faults.filter(({ level }) => level === 'error').length;

/** Files with the most errors first; in a file errors first, then by line. */
export function inOrder(faults: readonly Fault[]): Fault[][] {
  const groups = [...Map.groupBy(faults, ({ file }) => file).values()];
  const rank = ({ level }: Fault): number => (level === 'error' ? 0 : 1);
  for (const group of groups)
    group.sort(
      (one, other) => rank(one) - rank(other) || one.line - other.line || one.column - other.column,
    );
  return groups.sort(
    (one, other) =>
      errorsIn(other) - errorsIn(one) ||
      other.length - one.length ||
      (one[0]?.file ?? '').localeCompare(other[0]?.file ?? ''),
  );
}

const textOf = ({ line, column, level, rule, message, fix }: Fault): string =>
  `  line ${line}, column ${column}: ${level} (${rule})\n    ${message}.\n    What to write instead: ${fix}`;

const summaryOf = (faults: readonly Fault[]): string => {
  const errors = errorsIn(faults);
  const warnings = faults.length - errors;
  return [
    errors > 0
      ? `${countText(errors, 'error')} to mend before the site can be built`
      : 'nothing stops the site from being built',
    ...(warnings > 0 ? [`${countText(warnings, 'warning')} to look at when you can`] : []),
  ].join('; ');
};

/** What was read, in one line, with the self-screen's proof. */
function checkedLine({ site, screening }: Pick<CheckResult, 'site' | 'screening'>): string {
  const claims = Object.keys(site.claims.data ?? {}).length;
  const parts = [
    countText(site.pages.length, 'page'),
    countText(site.faq.length, 'question and answer', 'questions and answers'),
    countText(site.prescribers.length, 'prescriber'),
    countText(site.references.length, 'source'),
    countText(claims, 'claim'),
  ];
  return [`Checked ${parts.join(', ')}`, ...screening.lines].join(' · ');
}

/** For people: grouped by file, worst first, everything at once. How much there is to do stands last, on a line of its own. */
export function reportText(result: CheckResult): string {
  const [checked, verdict] = [checkedLine(result), summaryOf(result.faults)];
  if (result.faults.length === 0) return `${checked} · ${verdict}.`;
  const groups = inOrder(result.faults).map(
    (group) => `${group[0]?.file ?? ''}\n${group.map(textOf).join('\n\n')}`,
  );
  return [...groups, `${checked}.\n${capital(verdict)}.`].join('\n\n');
}

/** For people in an editor: a line for each, which the editor reads too and puts beside the file. */
export const reportLines = (result: CheckResult): string =>
  [
    ...inOrder(result.faults)
      .flat()
      .map(
        ({ file, line, column, level, message, fix }) =>
          `${file}:${line}:${column}: ${level}: ${message}. What to write instead: ${fix}`,
      ),
    `${checkedLine(result)}.`,
    `${capital(summaryOf(result.faults))}.`,
  ].join('\n');

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** For code hosts that show a message beside the line: GitHub's workflow commands. */
export const reportGithub = (faults: readonly Fault[]): string =>
  inOrder(faults)
    .flat()
    .map(
      ({ file, line, column, level, rule, message, fix }) =>
        `::${level} file=${escapeProperty(file)},line=${line},col=${column},title=${escapeProperty(rule)}::${escapeData(`${message}. ${fix}`)}`,
    )
    .join('\n');

export const reportJson = (faults: readonly Fault[]): string =>
  JSON.stringify(inOrder(faults).flat(), null, 2);
