import type { ScreeningContext, ScreeningRecords } from '~/content/self-screen';
import type { Finding, Rule } from '../finding';
import { outcomeFile, questionFile, quote } from '../files';
import { emergencyOutcome, lockedQuestions } from '../kernel';
import { mentionsIn, type Mention } from './named-records';
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
const isRequired = ({ what, name }: Mention): boolean =>
  (what === 'question' && Object.hasOwn(lockedQuestions, name)) ||
  (what === 'outcome' && name === emergencyOutcome);

/** Every name that one file uses for another record must exist. */
export const checkNames = (records: ScreeningRecords, context: ScreeningContext): Finding[] =>
  [...mentionsIn(records, context)].flatMap((mention) => {
    const { file, path, what, name, known } = mention;
    if (!known || known.includes(name) || isRequired(mention)) return [];
    const takenOut = what === 'question' ? ' If it was taken out, delete it here, too.' : '';
    return [
      {
        file,
        path,
        rule: 'unknown-name',
        message: `There is no ${what} named ${quote(name)}.`,
        fix: `${suggestName(name, known)}${takenOut}`,
      },
    ];
  });
