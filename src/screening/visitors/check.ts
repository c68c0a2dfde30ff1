import { findQuestion } from '../answers';
import { suggestName } from '../compile/suggest';
import { findingsOf, type Finding, type Path } from '../finding';
import { quote, visitorsFile } from '../files';
import type { Model } from '../model';
import type { VisitorCount } from './count';
import { checkSums } from './sums';
import { guess, type Visitors } from './visitors';

const found = findingsOf('visitors', visitorsFile);

type Named = (path: Path, what: string, name: string, names: readonly string[]) => Finding[];

const named: Named = (path, what, name, names) =>
  names.includes(name)
    ? []
    : [
        found(
          ['questions', ...path],
          `There is no ${what} named ${quote(name)}.`,
          `${suggestName(name, names)} If it was taken out, delete these lines too.`,
        ),
      ];

function checkNames(
  model: Model,
  id: string,
  shares: Visitors['questions'][string],
  sources: readonly string[],
): Finding[] {
  const question = findQuestion(model, id);
  if (!question)
    return named(
      [id],
      'question',
      id,
      model.questions.map((one) => one.id),
    );
  const values = question.options.map(({ value }) => value);
  return Object.entries(shares).flatMap(([value, { from }]) => [
    ...named([id, value], `answer to ${quote(id)}`, value, values),
    ...named([id, value, 'from'], 'source', from, [guess, ...sources]),
  ]);
}

/** Whether the numbers are about this self-screen, and from sources that there are. */
const checkShareNames = (
  model: Model,
  { questions }: Visitors,
  sources: readonly string[],
): Finding[] =>
  Object.entries(questions).flatMap(([id, shares]) => checkNames(model, id, shares, sources));

/** What the count says beside the bounds; a warning, since it is about who comes and not about a rule of care. */
export function checkBounds(count: VisitorCount, { bounds }: Visitors): Finding[] {
  const bound = findingsOf('visitor-bounds', visitorsFile);
  const { mayBook, largestOutcome } = bounds;
  const [largest] = count.outcomes;
  const fewBook = count.actions.book < mayBook.atLeast;
  const oneForAll = largest !== undefined && largest.people > largestOutcome.atMost;
  const whoever = 'Of 1,000 people like those who come';
  const look = 'Look at “npm run screening:report” for what';
  return [
    ...(fewBook
      ? [
          bound(
            ['bounds', 'mayBook'],
            `${whoever} only ${count.actions.book} may book an intake; it should be at least ${mayBook.atLeast}.`,
            `${look} keeps them, and lower levels with a clinician where that is right. The reason for this bound: ${mayBook.why}`,
          ),
        ]
      : []),
    ...(oneForAll
      ? [
          bound(
            ['bounds', 'largestOutcome'],
            `${whoever} ${largest.people} get one and the same result, ${quote(largest.outcome)}; ` +
              `it should be at most ${largestOutcome.atMost}.`,
            `${look} leads there. The reason for this bound: ${largestOutcome.why}`,
          ),
        ]
      : []),
  ];
}

/** Everything that is to say about the numbers; `count` is null where they cannot be those of 1,000 people. */
export const checkVisitors = (
  model: Model,
  visitors: Visitors,
  count: VisitorCount | null,
  sources: readonly string[],
): Finding[] => [
  ...checkShareNames(model, visitors, sources),
  ...checkSums(model, visitors),
  ...(count ? checkBounds(count, visitors) : []),
];
