import type { ScreeningContext, ScreeningRecords } from '~/content/self-screen';
import type { Path } from '../finding';
import { concernsFile, quote, routesFile, scenariosFile } from '../files';
import { scoreIds } from '../model';

/** A place where one record names another. */
export interface Mention {
  readonly file: string;
  readonly path: Path;
  readonly what: string;
  readonly name: string;
  /** The names that there are; undefined while the file that holds them is not valid. */
  readonly known: readonly string[] | undefined;
}

type Lists = Readonly<Record<string, string | readonly string[]>>;

/** Questions by their ids, with answers of theirs. */
function* mentionedAnswers(
  { questions, known }: ScreeningRecords,
  file: string,
  at: Path,
  lists: Lists,
): Iterable<Mention> {
  for (const [id, values] of Object.entries(lists)) {
    const place = { file, path: [...at, id] };
    yield { ...place, what: 'question', name: id, known: known.questions };
    const options = questions.find((question) => question.id === id)?.record.options;
    const answers = options?.map(({ value }) => value);
    for (const name of [values].flat())
      yield { ...place, what: `answer to ${quote(id)}`, name, known: answers };
  }
}

const concernIds = ({ concerns }: ScreeningRecords): string[] | undefined =>
  concerns && Object.keys(concerns);

function* mentionedByQuestions(records: ScreeningRecords): Iterable<Mention> {
  for (const { file, record } of records.questions) {
    yield* mentionedAnswers(records, file, ['askedIf'], record.askedIf ?? {});
    for (const [index, { raises = [] }] of record.options.entries())
      for (const [place, name] of raises.entries())
        yield {
          file,
          path: ['options', index, 'raises', place],
          what: 'concern',
          name,
          known: concernIds(records),
        };
  }
}

function* mentionedByConcerns(
  { concerns = {} }: ScreeningRecords,
  { references, helpLines: lines }: ScreeningContext,
): Iterable<Mention> {
  const file = concernsFile;
  for (const [id, { sources, helpLines = [] }] of Object.entries(concerns)) {
    for (const [index, name] of sources.entries())
      yield { file, path: [id, 'sources', index], what: 'reference', name, known: references };
    for (const [index, name] of helpLines.entries())
      yield { file, path: [id, 'helpLines', index], what: 'help line', name, known: lines };
  }
}

function* mentionedByRoutes(records: ScreeningRecords): Iterable<Mention> {
  const file = routesFile;
  for (const [level, rows] of Object.entries(records.routes ?? {}))
    for (const [index, { go, if: condition }] of rows.entries()) {
      const known = records.known.outcomes;
      yield { file, path: [level, index, 'go'], what: 'outcome', name: go, known };
      const path = [level, index, 'if'];
      if (!condition) continue;
      if ('concern' in condition)
        yield {
          file,
          path,
          what: 'concern',
          name: condition.concern,
          known: concernIds(records),
        };
      else if ('answer' in condition)
        yield* mentionedAnswers(records, file, path, condition.answer);
      else
        for (const score of scoreIds)
          for (const name of condition.band[score] ?? []) {
            const bands = records.scores?.[score].bands.map(({ id }) => id);
            yield { file, path, what: `band of ${score}`, name, known: bands };
          }
    }
}

function* mentionedByScenarios(records: ScreeningRecords): Iterable<Mention> {
  const file = scenariosFile;
  for (const [id, { answers, expect }] of Object.entries(records.scenarios ?? {})) {
    yield* mentionedAnswers(records, file, [id, 'answers'], answers);
    const known = records.known.outcomes;
    yield { file, path: [id, 'expect'], what: 'outcome', name: expect, known };
  }
}

/** Every place where a file of the self-screen names a record, in the order of the files. */
export function* mentionsIn(
  records: ScreeningRecords,
  context: ScreeningContext,
): Iterable<Mention> {
  yield* mentionedByQuestions(records);
  yield* mentionedByConcerns(records, context);
  yield* mentionedByRoutes(records);
  yield* mentionedByScenarios(records);
}
