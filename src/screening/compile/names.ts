import type { ScreeningContext, ScreeningRecords } from '~/content/self-screen';
import type { Finding, Path, Rule } from '../fault';
import {
  concernsFile,
  outcomeFile,
  questionFile,
  quote,
  routesFile,
  scenariosFile,
} from '../files';
import { emergencyOutcome, lockedQuestions } from '../kernel';
import { scoreIds } from '../model';
import { suggestName } from './suggest';

const missing = (rule: Rule, file: string, message: string): Finding => ({
  file,
  path: [],
  rule,
  message,
  fix: `Bring back ${file}; its wording is yours.`,
});

/** Files that no edit may take away. */
export const checkRequired = ({ questions, outcomes }: ScreeningRecords['known']): Finding[] => [
  ...Object.keys(lockedQuestions)
    .filter((id) => !questions.includes(id))
    .map((id) =>
      missing('locked-questions', questionFile(id), `The safety question ${quote(id)} is missing.`),
    ),
  ...(outcomes.includes(emergencyOutcome)
    ? []
    : [
        missing(
          'emergency-at-once',
          outcomeFile(emergencyOutcome),
          `The outcome ${quote(emergencyOutcome)} is missing: an emergency would lead nowhere.`,
        ),
      ]),
];

/** Whether `checkRequired` asks for the record back, so that nothing is wrong with the places that name it. */
const isRequired = (what: string, name: string): boolean =>
  (what === 'question' && Object.hasOwn(lockedQuestions, name)) ||
  (what === 'outcome' && name === emergencyOutcome);

/** Every name that one file uses for another record must exist. */
export function checkNames(records: ScreeningRecords, context: ScreeningContext): Finding[] {
  const { known } = records;
  const findings: Finding[] = [];
  const check = (
    file: string,
    path: Path,
    what: string,
    name: string,
    names: readonly string[] | undefined,
  ): void => {
    if (!names || names.includes(name) || isRequired(what, name)) return;
    const takenOut = what === 'question' ? ' If it was taken out, delete it here, too.' : '';
    findings.push({
      file,
      path,
      rule: 'unknown-name',
      message: `There is no ${what} named ${quote(name)}.`,
      fix: `${suggestName(name, names)}${takenOut}`,
    });
  };
  const optionsOf = (question: string): string[] | undefined =>
    records.questions.find(({ id }) => id === question)?.record.options.map(({ value }) => value);
  const checkAnswers = (
    file: string,
    path: Path,
    lists: Readonly<Record<string, string | readonly string[]>>,
  ): void => {
    for (const [question, values] of Object.entries(lists)) {
      check(file, [...path, question], 'question', question, known.questions);
      for (const value of [values].flat())
        check(
          file,
          [...path, question],
          `answer to ${quote(question)}`,
          value,
          optionsOf(question),
        );
    }
  };
  const concernIds = records.concerns && Object.keys(records.concerns);
  for (const { file, record } of records.questions) {
    checkAnswers(file, ['askedIf'], record.askedIf ?? {});
    record.options.forEach(({ raises }, index) =>
      raises?.forEach((id, place) =>
        check(file, ['options', index, 'raises', place], 'concern', id, concernIds),
      ),
    );
  }
  for (const [id, { sources, helpLines }] of Object.entries(records.concerns ?? {})) {
    sources.forEach((name, index) =>
      check(concernsFile, [id, 'sources', index], 'reference', name, context.references),
    );
    helpLines?.forEach((name, index) =>
      check(concernsFile, [id, 'helpLines', index], 'help line', name, context.helpLines),
    );
  }
  for (const [level, rows] of Object.entries(records.routes ?? {})) {
    rows.forEach((row, index) => {
      check(routesFile, [level, index, 'go'], 'outcome', row.go, known.outcomes);
      if (!row.if) return;
      const path = [level, index, 'if'];
      if ('concern' in row.if) check(routesFile, path, 'concern', row.if.concern, concernIds);
      else if ('answer' in row.if) checkAnswers(routesFile, path, row.if.answer);
      else {
        for (const score of scoreIds) {
          const bands = records.scores?.[score].bands.map((band) => band.id);
          for (const band of row.if.band[score] ?? [])
            check(routesFile, path, `band of ${score}`, band, bands);
        }
      }
    });
  }
  for (const [id, { answers, expect }] of Object.entries(records.scenarios ?? {})) {
    checkAnswers(scenariosFile, [id, 'answers'], answers);
    check(scenariosFile, [id, 'expect'], 'outcome', expect, known.outcomes);
  }
  return findings;
}
